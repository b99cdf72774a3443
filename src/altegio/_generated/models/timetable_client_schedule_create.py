from __future__ import annotations

from ..._model import UNSET, Model, Unset, model


@model(
    {
        "visitor_id": "comer_id",
        "schedule_day_ids": "schedule_days_ids",
    },
    request=True,
)
class TimetableClientScheduleCreate(Model):
    """Timetable client schedule create."""

    client_id: int
    #: ID of the client's visitor
    visitor_id: int | Unset = UNSET
    #: 1 to 7 IDs of schedule series
    schedule_day_ids: list[int]
