from __future__ import annotations

from ..._model import Answer


class CalendarSession(Answer, kw_only=True):
    """A time at which an appointment can start, and whether it is still free."""

    time: str | None = None
    is_free: bool | None = None
