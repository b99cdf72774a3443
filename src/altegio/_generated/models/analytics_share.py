from __future__ import annotations

from ..._model import Answer


class AnalyticsShare(
    Answer,
    kw_only=True,
):
    """Analytics share."""

    #: name of the indicator
    label: str | None = None
    #: its value
    data: int | float | None = None
