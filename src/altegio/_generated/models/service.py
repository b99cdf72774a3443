from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..._model import Answer

if TYPE_CHECKING:
    from . import ImageGroup, ServiceTeamMember


class Service(
    Answer,
    kw_only=True,
    rename={
        "location_service_id": "salon_service_id",
        "team_members": "staff",
        "session_search_start": "seance_search_start",
        "session_search_finish": "seance_search_finish",
        "session_search_step": "seance_search_step",
        "is_membership_autopayment_enabled": "is_abonement_autopayment_enabled",
        "membership_restriction_value": "abonement_restriction_value",
    },
):
    """Service."""

    #: service id
    id: int | None = None
    #: service id inside the chain's location
    location_service_id: int | None = None
    title: str | None = None
    category_id: int | None = None
    price_min: int | float | None = None
    price_max: int | float | None = None
    #: percent
    discount: int | float | None = None
    comment: str | None = None
    #: sort weight
    weight: int | None = None
    #: 1 bookable online, 0 not
    active: int | None = None
    #: external id
    api_id: str | int | None = None
    #: team members who perform the service with session duration
    team_members: list[ServiceTeamMember] | None = None
    #: name shown when booking
    booking_title: str | None = None
    #: seconds, 3600 by default
    duration: int | None = None
    #: bookable online
    is_online: bool | None = None
    image_group: ImageGroup | None = None
    #: seconds, in steps of 300; null takes the location default
    technical_break_duration: int | None = None
    #: false appointment, true event
    is_multi: bool | None = None
    #: bill id
    tax_variant: int | None = None
    vat_id: int | None = None
    #: service can be booked for a limited period only
    is_need_limit_date: bool | None = None
    #: first day of availability (YYYY-MM-DD)
    date_from: dt.date | None = None
    #: last day of availability (YYYY-MM-DD)
    date_to: dt.date | None = None
    #: start of the bookable period, seconds
    session_search_start: int | None = None
    #: end of the bookable period, seconds
    session_search_finish: int | None = None
    #: interval between shown slots, seconds
    step: int | None = None
    #: interval of the slot search, seconds
    session_search_step: int | None = None
    #: name used when printing
    print_title: str | None = None
    service_type: int | None = None
    #: external API service id
    api_service_id: int | None = None
    repeat_visit_days_step: str | None = None
    schedule_template_type: int | None = None
    online_invoicing_status: int | None = None
    #: 1 when membership autopayment is on, else 0
    is_membership_autopayment_enabled: int | None = None
    autopayment_before_visit_time: int | None = None
    #: membership restriction
    membership_restriction_value: int | float | None = None
    #: service belongs to the chain
    is_chain: bool | None = None
    is_price_managed_only_in_chain: bool | None = None
    is_comment_managed_only_in_chain: bool | None = None
    price_prepaid_amount: int | float | None = None
    price_prepaid_percent: int | float | None = None
    #: one of forbidden, optional, required
    prepaid: str | None = None
    capacity: int | None = None
    dates: list[dt.date] | None = None
    resources: list[dict[str, Any]] | None = None

    def __post_init__(self) -> None:
        if self.image_group.__class__ is list:
            self._absent("image_group")
