# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import TypedDict

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .service_team_member_input import ServiceTeamMemberInput


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ServiceUpdate(RequestModel):
    """Changes to a service.

    Attributes:
        booking_title: Name shown when booking.
        duration: 3600 by default.
        technical_break_duration: Seconds, steps of 300, at most 3600; null (default) takes the
            location setting.
        is_multi: False for an appointment, true for an event.
        tax_variant: Bill ID.
        is_need_limit_date: Whether the service can be booked for a limited period only.
        start_date: First day of availability (YYYY-MM-DD).
        end_date: Last day of availability (YYYY-MM-DD).
        slot_search_start: Start of the bookable period, seconds.
        slot_search_finish: End of the bookable period, seconds.
        step: Interval between shown slots, seconds.
        slot_search_step: Interval of the slot search, seconds.
        weight: Sort weight.
        is_active: Whether it can be booked online.
        api_id: External ID.
        team_members: Team members who perform the service, with their durations.
    """

    title: str
    booking_title: str
    """Name shown when booking."""
    category_id: int
    price_min: int | float
    price_max: int | float
    duration: int
    """3600 by default."""
    technical_break_duration: int | None | Unset = attrs.field(
        default=UNSET, metadata={"minimum": 0, "maximum": 3600}
    )
    """Seconds, steps of 300, at most 3600; null (default) takes the location setting."""
    discount: int | float | Unset = UNSET
    comment: str | Unset = UNSET
    is_multi: bool
    """False for an appointment, true for an event."""
    tax_variant: int
    """Bill ID."""
    vat_id: int
    is_need_limit_date: bool
    """Whether the service can be booked for a limited period only."""
    start_date: dt.date | Unset = attrs.field(default=UNSET, metadata={"wire": "date_from"})
    """First day of availability (YYYY-MM-DD)."""
    end_date: dt.date | Unset = attrs.field(default=UNSET, metadata={"wire": "date_to"})
    """Last day of availability (YYYY-MM-DD)."""
    slot_search_start: int = attrs.field(metadata={"wire": "seance_search_start"})
    """Start of the bookable period, seconds."""
    slot_search_finish: int = attrs.field(metadata={"wire": "seance_search_finish"})
    """End of the bookable period, seconds."""
    step: int
    """Interval between shown slots, seconds."""
    slot_search_step: int = attrs.field(metadata={"wire": "seance_search_step"})
    """Interval of the slot search, seconds."""
    weight: int | Unset = UNSET
    """Sort weight."""
    is_active: bool | Unset = attrs.field(default=UNSET, metadata={"wire": "active", "form": "0/1"})
    """Whether it can be booked online."""
    api_id: str | int | None | Unset = UNSET
    """External ID."""
    team_members: list[ServiceTeamMemberInput] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "staff"}
    )
    """Team members who perform the service, with their durations."""


class ServiceUpdateParams(TypedDict, total=False):
    """Fields of ServiceUpdate to change; the others stay as they are."""

    title: str
    booking_title: str
    """Name shown when booking."""
    category_id: int
    price_min: int | float
    price_max: int | float
    duration: int
    """3600 by default."""
    technical_break_duration: int | None
    """Seconds, steps of 300, at most 3600; null (default) takes the location setting."""
    discount: int | float
    comment: str
    is_multi: bool
    """False for an appointment, true for an event."""
    tax_variant: int
    """Bill ID."""
    vat_id: int
    is_need_limit_date: bool
    """Whether the service can be booked for a limited period only."""
    start_date: dt.date
    """First day of availability (YYYY-MM-DD)."""
    end_date: dt.date
    """Last day of availability (YYYY-MM-DD)."""
    slot_search_start: int
    """Start of the bookable period, seconds."""
    slot_search_finish: int
    """End of the bookable period, seconds."""
    step: int
    """Interval between shown slots, seconds."""
    slot_search_step: int
    """Interval of the slot search, seconds."""
    weight: int
    """Sort weight."""
    is_active: bool
    """Whether it can be booked online."""
    api_id: str | int | None
    """External ID."""
    team_members: list[ServiceTeamMemberInput]
    """Team members who perform the service, with their durations."""
