# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .image_group import ImageGroup
from .prepayment_mode import PrepaymentMode
from .service_team_member import ServiceTeamMember


class Service(
    AnswerModel,
    kw_only=True,
    rename={
        "location_service_id": "salon_service_id",
        "is_active": "active",
        "team_members": "staff",
        "start_date": "date_from",
        "end_date": "date_to",
        "slot_search_start": "seance_search_start",
        "slot_search_finish": "seance_search_finish",
        "slot_search_step": "seance_search_step",
        "is_membership_autopayment_enabled": "is_abonement_autopayment_enabled",
        "membership_restriction_value": "abonement_restriction_value",
    },
):
    """Work that a location does for clients, such as a haircut.

    Attributes:
        id: Service ID.
        location_service_id: Service ID inside the chain's location.
        discount: Percent.
        weight: Sort weight.
        is_active: Whether it can be booked online.
        api_id: External ID.
        team_members: Team members who perform the service, with their durations.
        booking_title: Name shown when booking.
        duration: Seconds, 3600 by default.
        is_online: Whether it can be booked online.
        technical_break_duration: Seconds, in steps of 300; null takes the location default.
        is_multi: False for an appointment, true for an event.
        tax_variant: Bill ID.
        is_need_limit_date: Whether the service can be booked for a limited period only.
        start_date: First day of availability (YYYY-MM-DD); 1900-01-01 and 1970-01-01 mean none.
        end_date: Last day of availability (YYYY-MM-DD).
        slot_search_start: Start of the bookable period, seconds.
        slot_search_finish: End of the bookable period, seconds.
        step: Interval between shown slots, seconds.
        slot_search_step: Interval of the slot search, seconds.
        print_title: Name used when printing.
        api_service_id: External API service ID.
        is_membership_autopayment_enabled: Whether memberships pay for it automatically.
        membership_restriction_value: Membership restriction.
        is_chain: Whether the service belongs to the chain.
        prepaid: One of forbidden, optional, required.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["image_group"])
    _numeric_flags: ClassVar[frozenset[str]] = frozenset(
        ["is_active", "is_membership_autopayment_enabled"]
    )
    _may_be_no_date: ClassVar[frozenset[str]] = frozenset(["start_date", "end_date"])
    id: int = ALWAYS_SENT
    """Service ID."""
    location_service_id: int | None = None
    """Service ID inside the chain's location."""
    title: str | None = None
    category_id: int | None = None
    price_min: int | float | None = None
    price_max: int | float | None = None
    discount: int | float | None = None
    """Percent."""
    comment: str | None = None
    weight: int | None = None
    """Sort weight."""
    is_active: bool | None = None
    """Whether it can be booked online."""
    api_id: str | int | None = None
    """External ID."""
    team_members: list[ServiceTeamMember] | None = None
    """Team members who perform the service, with their durations."""
    booking_title: str | None = None
    """Name shown when booking."""
    duration: int | None = None
    """Seconds, 3600 by default."""
    is_online: bool | None = None
    """Whether it can be booked online."""
    image_group: ImageGroup | None = None
    technical_break_duration: int | None = None
    """Seconds, in steps of 300; null takes the location default."""
    is_multi: bool | None = None
    """False for an appointment, true for an event."""
    tax_variant: int | None = None
    """Bill ID."""
    vat_id: int | None = None
    is_need_limit_date: bool | None = None
    """Whether the service can be booked for a limited period only."""
    start_date: dt.date | None = None
    """First day of availability (YYYY-MM-DD); 1900-01-01 and 1970-01-01 mean none."""
    end_date: dt.date | None = None
    """Last day of availability (YYYY-MM-DD)."""
    slot_search_start: int | None = None
    """Start of the bookable period, seconds."""
    slot_search_finish: int | None = None
    """End of the bookable period, seconds."""
    step: int | None = None
    """Interval between shown slots, seconds."""
    slot_search_step: int | None = None
    """Interval of the slot search, seconds."""
    print_title: str | None = None
    """Name used when printing."""
    service_type: int | None = None
    api_service_id: int | None = None
    """External API service ID."""
    repeat_visit_days_step: int | None = None
    schedule_template_type: int | None = None
    online_invoicing_status: int | None = None
    is_membership_autopayment_enabled: bool | None = None
    """Whether memberships pay for it automatically."""
    autopayment_before_visit_time: int | None = None
    membership_restriction_value: int | float | None = None
    """Membership restriction."""
    is_chain: bool | None = None
    """Whether the service belongs to the chain."""
    is_price_managed_only_in_chain: bool | None = None
    is_comment_managed_only_in_chain: bool | None = None
    price_prepaid_amount: int | float | None = None
    price_prepaid_percent: int | float | None = None
    prepaid: PrepaymentMode | None = None
    """One of forbidden, optional, required."""
    capacity: int | None = None
    dates: list[dt.date] | None = None
    resources: list[int] | None = None
    is_composite: bool | None = None
    default_technical_break_duration: int | None = None
    original_title: str | None = None

    def _settle(self) -> None:
        self.__class__ = Service  # pyright: ignore[reportAttributeAccessIssue]
        if self.image_group.__class__ is list:
            self._clear_empty_list("image_group")
        if self.start_date.__class__ is str:
            self._read_date("start_date", dt.date, ("0000-00-00", ""))
        if self.end_date.__class__ is str:
            self._read_date("end_date", dt.date, ("0000-00-00", ""))
