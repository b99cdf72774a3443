from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Request

if TYPE_CHECKING:
    pass


class ServiceAssignmentCreate(
    Request,
    kw_only=True,
    rename={
        "team_member_id": "master_id",
        "duration": "seance_length",
        "bill_of_materials_id": "technological_card_id",
    },
):
    """Service assignment create."""

    #: ID of the team member
    team_member_id: int
    #: seconds, from 300 (5 min) to 86100 (23 h 55 min)
    duration: int
    #: ID of the bill of materials
    bill_of_materials_id: int | None
