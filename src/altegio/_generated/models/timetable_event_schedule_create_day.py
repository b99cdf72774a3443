from __future__ import annotations

from typing import Literal

from ..._model import UNSET, Request, Unset


class TimetableEventScheduleCreateDay(
    Request,
    kw_only=True,
    rename={
        "events_team_member_id": "events_master_id",
        "tag_ids": "labels_ids",
        "resource_instance_ids": "resource_instances_ids",
    },
):
    """Timetable event schedule create day."""

    day_of_week: Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    #: team member ID
    events_team_member_id: int
    #: start time, HH:MM:SS
    events_time: str
    #: seconds
    events_duration: int
    #: number of places; 1 for appointments
    events_capacity: int
    tag_ids: list[int] | Unset = UNSET
    resource_instance_ids: list[int] | Unset = UNSET
