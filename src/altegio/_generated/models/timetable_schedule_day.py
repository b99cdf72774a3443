from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import ResourceInstance, Tag, TeamMember, TimetableScheduleEvent


class TimetableScheduleDay(
    Answer,
    kw_only=True,
    rename={
        "events_team_member": "events_master",
        "events_tags": "events_labels",
    },
):
    """Timetable schedule day."""

    id: int | None = None
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    deleted_at: dt.datetime | None = None
    #: ID of the schedule the series belongs to
    timetable_event_schedule_id: int | None = None
    day_of_week: str | None = None
    #: start time of the events
    events_time: str | None = None
    #: technical break not included
    events_duration: int | None = None
    #: seconds
    event_technical_break_duration: int | None = None
    #: team member; returned only with the matching include
    events_team_member: TeamMember | None = None
    #: tags; returned only with the matching include
    events_tags: list[Tag] | None = None
    #: returned only with the matching include
    events_resource_instances: list[ResourceInstance] | None = None
    #: returned only with the matching include
    events: list[TimetableScheduleEvent] | None = None

    def __post_init__(self) -> None:
        if self.events_team_member.__class__ is list:
            self._absent("events_team_member")
