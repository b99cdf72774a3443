# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import EventScheduleOccurrence, ResourceInstance, Tag, TeamMember, Weekday


class EventScheduleDay(
    Answer,
    kw_only=True,
    rename={"events_team_member": "events_master", "events_tags": "events_labels"},
):
    """A weekday of a repeated event, and the events on it."""

    id: int | None = None
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    deleted_at: dt.datetime | None = None
    timetable_event_schedule_id: int | None = None
    """ID of the schedule the series belongs to."""
    day_of_week: Weekday | None = None
    events_time: str | None = None
    """Start time of the events."""
    events_duration: int | None = None
    """Technical break not included."""
    event_technical_break_duration: int | None = None
    """Seconds."""
    events_team_member: TeamMember | None = None
    """Team member; returned only with the matching include."""
    events_tags: list[Tag] | None = None
    """Tags; returned only with the matching include."""
    events_resource_instances: list[ResourceInstance] | None = None
    """Returned only with the matching include."""
    events: list[EventScheduleOccurrence] | None = None
    """Returned only with the matching include."""

    def __post_init__(self) -> None:
        if self.events_team_member.__class__ is list:
            self._absent("events_team_member")
