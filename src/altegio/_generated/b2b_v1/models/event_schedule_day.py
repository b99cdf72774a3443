# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .event_schedule_occurrence import EventScheduleOccurrence
from .resource_instance import ResourceInstance
from .tag import Tag
from .team_member import TeamMember
from .weekday import Weekday


class EventScheduleDay(
    AnswerModel,
    kw_only=True,
    rename={"events_team_member": "events_master", "events_tags": "events_labels"},
):
    """A weekday of a repeated event, and the events on it.

    Attributes:
        timetable_event_schedule_id: ID of the schedule that the series belongs to.
        events_time: Start time of the events.
        events_duration: Technical break not included.
        event_technical_break_duration: Seconds.
        events_team_member: Team member; returned only with the matching include.
        events_tags: Tags; returned only with the matching include.
        events_resource_instances: Returned only with the matching include.
        events: Returned only with the matching include.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["events_team_member"])
    id: int | None = None
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    deleted_at: dt.datetime | None = None
    timetable_event_schedule_id: int | None = None
    """ID of the schedule that the series belongs to."""
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

    def _settle(self) -> None:
        self.__class__ = EventScheduleDay  # pyright: ignore[reportAttributeAccessIssue]
        if self.events_team_member.__class__ is list:
            self._clear_empty_list("events_team_member")
