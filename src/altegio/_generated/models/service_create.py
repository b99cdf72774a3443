from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import ServiceTeamMemberInput


class ServiceCreate(
    Request,
    kw_only=True,
    rename={
        "team_members": "staff",
    },
):
    """Service create."""

    title: str | Unset = UNSET
    category_id: int | Unset = UNSET
    price_min: int | float | Unset = UNSET
    price_max: int | float | Unset = UNSET
    #: seconds, 3600 by default
    duration: int | Unset = UNSET
    #: seconds, steps of 300, at most 3600; null (default) takes the location setting
    technical_break_duration: int | None | Unset = UNSET
    discount: int | float | Unset = UNSET
    comment: str | Unset = UNSET
    #: sort weight
    weight: int | Unset = UNSET
    #: 1 bookable online, 0 not
    active: int | Unset = UNSET
    #: external id
    api_id: str | int | None | Unset = UNSET
    #: team members who perform the service, each with own duration
    team_members: list[ServiceTeamMemberInput] | Unset = UNSET
