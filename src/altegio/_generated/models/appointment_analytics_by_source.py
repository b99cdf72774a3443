from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class AppointmentAnalyticsBySource(
    Answer,
    kw_only=True,
    rename={
        "tag": "label",
    },
):
    """Appointment analytics by source."""

    #: name of the indicator
    tag: str | None = None
    #: its value
    data: int | float | None = None
