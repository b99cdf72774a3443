from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class AppointmentTeamMemberServiceLink(
    Answer,
    kw_only=True,
):
    """Appointment team member service link."""

    #: seconds
    length: int | None = None
