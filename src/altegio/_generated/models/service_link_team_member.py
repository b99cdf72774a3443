from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import ServiceLinkPrice


class ServiceLinkTeamMember(
    Request,
    kw_only=True,
    rename={
        "bill_of_materials_id": "tech_card_id",
    },
):
    """Service link team member."""

    team_member_id: int | Unset = UNSET
    bill_of_materials_id: int | Unset = UNSET
    #: hours part of the duration
    hours: int | Unset = UNSET
    #: minutes part of the duration
    minutes: int | Unset = UNSET
    price: ServiceLinkPrice | None | Unset = UNSET
