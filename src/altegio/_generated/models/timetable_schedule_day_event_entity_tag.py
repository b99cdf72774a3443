from __future__ import annotations

from ..._model import Model, model


@model()
class TimetableScheduleDayEventEntityTag(Model):
    """Timetable schedule day event entity tag."""

    #: category id
    id: int | None = None
    title: str | None = None
    color: str | None = None
