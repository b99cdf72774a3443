from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class ServicePatchTeamMember(
    Request,
    kw_only=True,
    rename={
        "session_length": "seance_length",
    },
):
    """Service patch team member."""

    #: team member id
    id: int | Unset = UNSET
    #: service duration in steps of 15 minutes
    session_length: int | Unset = UNSET
