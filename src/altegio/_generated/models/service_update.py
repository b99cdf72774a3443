from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import ServiceTeamMemberInput


class ServiceUpdate(
    Request,
    kw_only=True,
    rename={
        "session_search_start": "seance_search_start",
        "session_search_finish": "seance_search_finish",
        "session_search_step": "seance_search_step",
        "team_members": "staff",
    },
):
    """Service update."""

    title: str
    #: name shown when booking
    booking_title: str
    category_id: int
    price_min: int | float
    price_max: int | float
    #: 3600 by default
    duration: int
    #: seconds, steps of 300, at most 3600; null (default) takes the location setting
    technical_break_duration: int | None | Unset = UNSET
    discount: int | float | Unset = UNSET
    comment: str | Unset = UNSET
    #: false appointment, true event
    is_multi: bool
    #: bill id
    tax_variant: int
    vat_id: int
    #: service can be booked for a limited period only
    is_need_limit_date: bool
    #: first day of availability (YYYY-MM-DD)
    date_from: dt.date | Unset = UNSET
    #: last day of availability (YYYY-MM-DD)
    date_to: dt.date | Unset = UNSET
    #: start of the bookable period, seconds
    session_search_start: int
    #: end of the bookable period, seconds
    session_search_finish: int
    #: interval between shown slots, seconds
    step: int
    #: interval of the slot search, seconds
    session_search_step: int
    #: sort weight
    weight: int | Unset = UNSET
    #: 1 bookable online, 0 not
    active: int | Unset = UNSET
    #: external id
    api_id: str | int | None | Unset = UNSET
    #: team members who perform the service with session duration
    team_members: list[ServiceTeamMemberInput] | Unset = UNSET
