from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class AppointmentPosition(Model):
    """Appointment position."""

    id: int | None = None
    title: str | None = None
    services_binding_type: int | None = None
