# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import Any, ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel
from altegio._calls.mixins import LocalStart

from .appointment_client import AppointmentClient
from .appointment_product_transaction import AppointmentProductTransaction
from .appointment_service import AppointmentService
from .appointment_team_member import AppointmentTeamMember
from .attendance import Attendance
from .booking_device import BookingDevice
from .document import Document
from .financial_transaction import FinancialTransaction
from .location import Location
from .product_transaction import ProductTransaction
from .resource_instance import ResourceInstance
from .tag import Tag
from .visitor import Visitor


class Appointment(
    LocalStart,
    AnswerModel,
    kw_only=True,
    rename={
        "location_id": "company_id",
        "team_member_id": "staff_id",
        "product_transactions": "goods_transactions",
        "team_member": "staff",
        "starts_at_local": "date",
        "starts_at": "datetime",
        "created_at": "create_date",
        "is_confirmed": "confirmed",
        "duration": "seance_length",
        "_duration_2": "length",
        "is_sms_sent": "sms_now",
        "is_email_sent": "email_now",
        "is_notified": "notified",
        "is_review_requested": "review_requested",
        "is_deleted": "deleted",
        "updated_at": "last_change_date",
        "tags": "record_labels",
        "event_id": "activity_id",
        "booking_widget_id": "bookform_id",
        "booking_widget_title": "record_from",
        "booked_from": "is_mobile",
        "financial_transactions": "finance_transactions",
        "visitor": "comer",
        "visitor_person_info": "comer_person_info",
        "location": "company",
        "team_member_requested": "master_request",
        "_team_member_requested_2": "master_requested",
        "paid_in_full": "paid_full",
    },
):
    """A client's booking of services with a team member at a certain time.

    Attributes:
        id: Appointment ID.
        client: May be empty.
        starts_at: Start with an offset, which was seen an hour off in summer; starts_at_local is
            right.
        online: read-only; false when an administrator created it.
        visit_attendance: Visit status: 2 confirmed, 1 came and served, 0 waiting, -1 no-show.
        attendance: Appointment status: 2 confirmed, 1 came and served, 0 waiting, -1 no-show.
        duration: Seconds: sum of services plus technical_break_duration.
        sms_before: Hours before the visit at which the SMS reminder goes, or only 0 or 1 for
            whether it goes.
        is_sms_sent: Whether an SMS was sent on creation.
        is_email_sent: Whether an e-mail was sent.
        is_notified: Whether the location confirmed when the client asked for confirmation.
        api_id: External appointment ID.
        from_url: Page the booking came from.
        is_review_requested: Whether the client was asked for a review.
        created_user_id: User who created the appointment.
        is_deleted: read-only.
        prepaid: Whether online payment is available.
        prepaid_confirmed: Online payment status.
        custom_font_color: read-only.
        tags: Appointment categories.
        event_id: Group event ID.
        custom_fields: An object; an empty array if there are none.
        sms_remain_hours: Hours before the visit to send the SMS reminder.
        email_remain_hours: Hours before the visit to send the e-mail reminder.
        booking_widget_id: Online booking form ID.
        booking_widget_title: Online booking form name.
        booked_from: 0 created by an administrator, 1 mobile browser widget, 2 desktop browser
            widget.
        technical_break_duration: Seconds.
        team_member_requested: 1 when a particular team member was chosen, 0 for "any"; 2 was
            recorded, its meaning is not documented.
        paid_in_full: 1 when fully paid, else 0; 2 was recorded once, its meaning is not
            documented.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["team_member", "client", "custom_fields", "visitor", "visitor_person_info", "location"]
    )
    _numeric_flags: ClassVar[frozenset[str]] = frozenset(
        ["is_confirmed", "is_sms_sent", "is_email_sent", "is_notified", "is_review_requested"]
    )
    id: int = ALWAYS_SENT
    """Appointment ID."""
    location_id: int | None = None
    team_member_id: int | None = None
    services: list[AppointmentService] | None = None
    product_transactions: list[AppointmentProductTransaction] | None = None
    team_member: AppointmentTeamMember | None = None
    client: AppointmentClient | None = None
    """May be empty."""
    starts_at_local: dt.datetime | None = None
    starts_at: dt.datetime | None = None
    """Start with an offset, which was seen an hour off in summer; starts_at_local is right."""
    created_at: dt.datetime | None = None
    comment: str | None = None
    online: bool | None = None
    """read-only; false when an administrator created it."""
    visit_attendance: Attendance | None = None
    """Visit status: 2 confirmed, 1 came and served, 0 waiting, -1 no-show."""
    attendance: Attendance | None = None
    """Appointment status: 2 confirmed, 1 came and served, 0 waiting, -1 no-show."""
    is_confirmed: bool | None = None
    duration: int | None = None
    _duration_2: int | None = None
    """Seconds: sum of services plus technical_break_duration."""
    sms_before: int | None = None
    """Hours before the visit at which the SMS reminder goes, or only 0 or 1 for whether it goes."""
    is_sms_sent: bool | None = None
    """Whether an SMS was sent on creation."""
    sms_now_text: str | None = None
    is_email_sent: bool | None = None
    """Whether an e-mail was sent."""
    is_notified: bool | None = None
    """Whether the location confirmed when the client asked for confirmation."""
    api_id: str | int | None = None
    """External appointment ID."""
    from_url: str | None = None
    """Page the booking came from."""
    is_review_requested: bool | None = None
    """Whether the client was asked for a review."""
    is_remind_sms_sent: bool | None = None
    visit_id: int | None = None
    created_user_id: int | None = None
    """User who created the appointment."""
    is_deleted: bool | None = None
    """read-only."""
    prepaid: bool | None = None
    """Whether online payment is available."""
    prepaid_confirmed: bool | None = None
    """Online payment status."""
    updated_at: dt.datetime | None = None
    custom_color: str | None = None
    custom_font_color: str | None = None
    """read-only."""
    tags: list[Tag] | None = None
    """Appointment categories."""
    event_id: int | None = None
    """Group event ID."""
    custom_fields: dict[str, Any] | None = None
    """An object; an empty array if there are none."""
    documents: list[Document] | None = None
    sms_remain_hours: int | None = None
    """Hours before the visit to send the SMS reminder."""
    email_remain_hours: int | None = None
    """Hours before the visit to send the e-mail reminder."""
    booking_widget_id: int | None = None
    """Online booking form ID."""
    booking_widget_title: str | None = None
    """Online booking form name."""
    booked_from: BookingDevice | None = None
    """0 created by an administrator, 1 mobile browser widget, 2 desktop browser widget."""
    is_sale_bill_printed: bool | None = None
    consumables: list[ProductTransaction] | None = None
    financial_transactions: list[FinancialTransaction] | None = None
    acceptance_free: bool | None = None
    clients_count: int | None = None
    visitor: Visitor | None = None
    visitor_person_info: dict[str, Any] | None = None
    is_update_blocked: bool | None = None
    payment_status: int | None = None
    resource_instance_ids: list[int] | None = None
    short_link: str | None = None
    technical_break_duration: int | None = None
    """Seconds."""
    composite: list[Any] | None = None
    notify_by_sms: int | None = None
    notify_by_email: int | None = None
    location: Location | None = None
    resource_instances: list[ResourceInstance] | None = None
    events: list[dict[str, Any]] | None = None
    team_member_requested: int | bool | None = None
    _team_member_requested_2: int | bool | None = None
    """1 when a particular team member was chosen, 0 for "any"; 2 was recorded, its meaning is not
    documented.
    """
    paid_in_full: int | None = None
    """1 when fully paid, else 0; 2 was recorded once, its meaning is not documented."""

    def _settle(self) -> None:
        self.__class__ = Appointment  # pyright: ignore[reportAttributeAccessIssue]
        if self.team_member.__class__ is list:
            self._clear_empty_list("team_member")
        if self.client.__class__ is list:
            self._clear_empty_list("client")
        if self.custom_fields.__class__ is list:
            self._clear_empty_list("custom_fields", {})
        if self.visitor.__class__ is list:
            self._clear_empty_list("visitor")
        if self.visitor_person_info.__class__ is list:
            self._clear_empty_list("visitor_person_info", {})
        if self.location.__class__ is list:
            self._clear_empty_list("location")
        if self._duration_2 is not None:
            self._fill_from_alias("duration", "_duration_2")
        if self._team_member_requested_2 is not None:
            self._fill_from_alias("team_member_requested", "_team_member_requested_2")
