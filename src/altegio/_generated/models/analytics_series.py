from __future__ import annotations

from ..._model import Answer


class AnalyticsSeries(
    Answer,
    kw_only=True,
):
    """Analytics series."""

    #: name of the series
    label: str | None = None
    #: a pair of numbers per day: UTC day start timestamp, value
    data: list[list[int | float | str]] | None = None
