from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    pass


@model(
    {
        "session_length": "seance_length",
    },
    request=True,
)
class ServicePatchTeamMember(Model):
    """Service patch team member."""

    #: team member id
    id: int | Unset = UNSET
    #: service duration in steps of 15 minutes
    session_length: int | Unset = UNSET
