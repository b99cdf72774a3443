from __future__ import annotations

from ..._model import Model, model


@model(request=True)
class TimetableClientScheduleUpdate(Model):
    """Timetable client schedule update."""

    #: 1 to 7 IDs of schedule series
    schedule_days_ids: list[int]
