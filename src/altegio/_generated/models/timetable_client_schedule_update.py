from __future__ import annotations

from ..._model import Request


class TimetableClientScheduleUpdate(
    Request,
    kw_only=True,
    rename={
        "schedule_day_ids": "schedule_days_ids",
    },
):
    """Timetable client schedule update."""

    #: 1 to 7 IDs of schedule series
    schedule_day_ids: list[int]
