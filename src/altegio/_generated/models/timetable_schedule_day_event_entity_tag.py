from __future__ import annotations

from ..._model import Answer


class TimetableScheduleDayEventEntityTag(
    Answer,
    kw_only=True,
):
    """Timetable schedule day event entity tag."""

    id: int | None = None
    title: str | None = None
    #: #rrggbb
    color: str | None = None
