from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import ServiceLinkUpdatePrice


class ServiceLinkUpdateTeamMemberSetting(
    Request,
    kw_only=True,
):
    """Service link update team member setting."""

    team_member_id: int | Unset = UNSET
    tech_card_id: int | Unset = UNSET
    #: hours part of the duration
    hours: int | Unset = UNSET
    #: minutes part of the duration
    minutes: int | Unset = UNSET
    price: ServiceLinkUpdatePrice | None | Unset = UNSET
