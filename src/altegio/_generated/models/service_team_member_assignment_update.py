from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Request

if TYPE_CHECKING:
    pass


class ServiceTeamMemberAssignmentUpdate(
    Request,
    kw_only=True,
    rename={
        "session_length": "seance_length",
        "bill_of_materials_id": "technological_card_id",
    },
):
    """Service team member assignment update."""

    #: seconds, from 300 (5 min) to 86100 (23 h 55 min)
    session_length: int
    #: ID of the bill of materials
    bill_of_materials_id: int | None
