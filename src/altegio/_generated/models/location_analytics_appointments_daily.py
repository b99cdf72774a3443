from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class LocationAnalyticsAppointmentsDaily(
    Answer,
    kw_only=True,
    rename={
        "tag": "label",
    },
):
    """Location analytics appointments daily."""

    #: name of the series
    tag: str | None = None
    #: a pair of numbers per day: UTC day start timestamp, value
    data: list[list[int | float | str]] | None = None
