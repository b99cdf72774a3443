from __future__ import annotations

from ..._model import Model, model


@model(
    {
        "schedule_day_ids": "schedule_days_ids",
    },
    request=True,
)
class TimetableClientScheduleUpdate(Model):
    """Timetable client schedule update."""

    #: 1 to 7 IDs of schedule series
    schedule_day_ids: list[int]
