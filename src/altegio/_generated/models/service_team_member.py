from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ServiceTeamMember(
    Answer,
    kw_only=True,
    rename={
        "duration": "seance_length",
        "bill_of_materials_id": "technological_card_id",
    },
):
    """Service team member."""

    #: team member id
    id: int | None = None
    #: service duration in steps of 15 minutes
    duration: int | None = None
    bill_of_materials_id: int | None = None
