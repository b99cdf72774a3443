from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(
    {
        "session_length": "seance_length",
    }
)
class ServiceByIdTeamMember(Model):
    """Service by id team member."""

    #: team member id
    id: int | None = None
    #: service duration in steps of 15 minutes
    session_length: int | None = None
