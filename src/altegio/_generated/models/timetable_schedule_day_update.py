from __future__ import annotations

from ..._model import UNSET, Request, Unset


class TimetableScheduleDayUpdate(
    Request,
    kw_only=True,
    rename={
        "events_team_member_id": "events_master_id",
        "tag_ids": "labels_ids",
        "resource_instance_ids": "resource_instances_ids",
    },
):
    """Timetable schedule day update."""

    #: true overwrites manual changes in the scheduled appointments or events
    force: bool
    #: team member ID
    events_team_member_id: int | Unset = UNSET
    #: start time, HH:MM:SS
    events_time: str | Unset = UNSET
    #: seconds
    events_duration: int | Unset = UNSET
    #: number of places; 1 for appointments
    events_capacity: int | Unset = UNSET
    tag_ids: list[int] | Unset = UNSET
    resource_instance_ids: list[int] | Unset = UNSET
