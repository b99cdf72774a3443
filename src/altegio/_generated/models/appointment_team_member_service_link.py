from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class AppointmentTeamMemberServiceLink(Model):
    """Appointment team member service link."""

    #: seconds
    length: int | None = None
