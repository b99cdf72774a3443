from __future__ import annotations

from ..._model import UNSET, Request, Unset


class TimetableClientScheduleCreate(
    Request,
    kw_only=True,
    rename={
        "visitor_id": "comer_id",
        "schedule_day_ids": "schedule_days_ids",
    },
):
    """Timetable client schedule create."""

    client_id: int
    #: ID of the client's visitor
    visitor_id: int | Unset = UNSET
    #: 1 to 7 IDs of schedule series
    schedule_day_ids: list[int]
