from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class AppointmentLocationServiceLink(Model):
    """Appointment location service link."""

    price_min: int | float | None = None
    price_max: int | float | None = None
