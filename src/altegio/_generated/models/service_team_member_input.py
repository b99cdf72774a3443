from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class ServiceTeamMemberInput(
    Request,
    kw_only=True,
    rename={
        "duration": "seance_length",
        "bill_of_materials_id": "technological_card_id",
    },
):
    """Service team member input."""

    #: team member id
    id: int | Unset = UNSET
    #: service duration in steps of 15 minutes
    duration: int | Unset = UNSET
    bill_of_materials_id: int | None | Unset = UNSET
