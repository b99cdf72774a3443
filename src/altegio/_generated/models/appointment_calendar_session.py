from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class AppointmentCalendarSession(
    Answer,
    kw_only=True,
):
    """Appointment calendar session."""

    time: str | None = None
    is_free: bool | None = None
