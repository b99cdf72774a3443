from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class AppointmentCalendarSession(Model):
    """Appointment calendar session."""

    #: start of the slot, e.g. 17:30
    time: str | None = None
    #: true if free, false if busy
    is_free: bool | None = None
