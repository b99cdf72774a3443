from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class ServiceByIdUpdateTeamMember(
    Request,
    kw_only=True,
    rename={
        "session_length": "seance_length",
        "bill_of_materials_id": "technological_card_id",
    },
):
    """Service by id update team member."""

    #: team member id
    id: int | Unset = UNSET
    #: service duration in steps of 15 minutes
    session_length: int | Unset = UNSET
    bill_of_materials_id: int | None | Unset = UNSET
