from __future__ import annotations

from ..._model import Model, model


@model()
class TimetableScheduleDayEventEntityTag(Model):
    """Timetable schedule day event entity tag."""

    id: int | None = None
    title: str | None = None
    #: #rrggbb
    color: str | None = None
