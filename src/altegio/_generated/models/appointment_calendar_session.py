from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class AppointmentCalendarSession(Model):
    """Appointment calendar session."""

    time: str | None = None
    is_free: bool | None = None
