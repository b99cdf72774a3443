from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(
    {
        "tag": "label",
    }
)
class AppointmentAnalyticsBySource(Model):
    """Appointment analytics by source."""

    #: name of the indicator
    tag: str | None = None
    #: its value
    data: int | float | None = None
