from __future__ import annotations

from ..._model import Answer


class CalendarSession(
    Answer,
    kw_only=True,
):
    """Calendar session."""

    time: str | None = None
    is_free: bool | None = None
