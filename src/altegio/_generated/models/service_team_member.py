from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(
    {
        "session_length": "seance_length",
        "bill_of_materials_id": "technological_card_id",
    }
)
class ServiceTeamMember(Model):
    """Service team member."""

    #: team member id
    id: int | None = None
    #: service duration in steps of 15 minutes
    session_length: int | None = None
    bill_of_materials_id: int | None = None
