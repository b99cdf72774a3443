from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class AppointmentTag(Model):
    """Appointment tag."""

    id: int | None = None
    title: str | None = None
    color: str | None = None
    icon: str | None = None
    font_color: str | None = None
