# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import ServiceTeamMemberInput


class ServiceUpdate(
    Request,
    kw_only=True,
    rename={
        "start_date": "date_from",
        "end_date": "date_to",
        "slot_search_start": "seance_search_start",
        "slot_search_finish": "seance_search_finish",
        "slot_search_step": "seance_search_step",
        "is_active": "active",
        "team_members": "staff",
    },
):
    """What to change of a service."""

    title: str
    booking_title: str
    """Name shown when booking."""
    category_id: int
    price_min: int | float
    price_max: int | float
    duration: int
    """3600 by default."""
    technical_break_duration: int | None | Unset = UNSET
    """Seconds, steps of 300, at most 3600; null (default) takes the location setting."""
    discount: int | float | Unset = UNSET
    comment: str | Unset = UNSET
    is_multi: bool
    """False appointment, true event."""
    tax_variant: int
    """Bill id."""
    vat_id: int
    is_need_limit_date: bool
    """Service can be booked for a limited period only."""
    start_date: dt.date | Unset = UNSET
    """First day of availability (YYYY-MM-DD)."""
    end_date: dt.date | Unset = UNSET
    """Last day of availability (YYYY-MM-DD)."""
    slot_search_start: int
    """Start of the bookable period, seconds."""
    slot_search_finish: int
    """End of the bookable period, seconds."""
    step: int
    """Interval between shown slots, seconds."""
    slot_search_step: int
    """Interval of the slot search, seconds."""
    weight: int | Unset = UNSET
    """Sort weight."""
    is_active: int | Unset = UNSET
    """1 bookable online, 0 not."""
    api_id: str | int | None | Unset = UNSET
    """External id."""
    team_members: list[ServiceTeamMemberInput] | Unset = UNSET
    """Team members who perform the service with session duration."""
