from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class AppointmentAnalyticsByStatus(
    Answer,
    kw_only=True,
    rename={
        "tag": "label",
    },
):
    """Appointment analytics by status."""

    #: name of the indicator
    tag: str | None = None
    #: its value
    data: int | float | None = None
