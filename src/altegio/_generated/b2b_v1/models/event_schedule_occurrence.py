# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .occurrence_status import OccurrenceStatus
from .repeated_entity import RepeatedEntity
from .resource_instance import ResourceInstance
from .tag import Tag
from .team_member import TeamMember


class EventScheduleOccurrence(
    AnswerModel,
    kw_only=True,
    rename={
        "is_entity_team_member_changed": "is_entity_master_changed",
        "is_entity_tags_changed": "is_entity_labels_changed",
        "entity_team_member": "entity_master",
        "entity_tags": "entity_labels",
    },
):
    """An occurrence of a repeated event, and its deviations from the schedule.

    Attributes:
        event_status: event_*: appointment not synced yet (force drops manual edits); entity_*:
            appointment deleted or creation failed.
        event_datetime: Planned start.
        event_entity_id: ID of the planned appointment or event.
        is_entity_team_member_changed: Team member was changed by hand.
        is_entity_datetime_changed: Date or time was changed by hand.
        is_entity_duration_changed: Duration was changed by hand.
        is_entity_tags_changed: Tags were changed by hand.
        is_entity_resource_instances_changed: Resource instances were changed by hand.
        entity_team_member: Team member.
        entity_datetime: Actual start.
        entity_duration: Actual duration.
        entity_tags: Actual tags.
        entity_resource_instances: Actual resource instances.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["entity_team_member"])
    id: int | None = None
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    deleted_at: dt.datetime | None = None
    event_status: OccurrenceStatus | None = None
    """event_*: appointment not synced yet (force drops manual edits); entity_*: appointment
    deleted or creation failed.
    """
    event_datetime: dt.datetime | None = None
    """Planned start."""
    event_entity_type: RepeatedEntity | None = None
    event_entity_id: int | None = None
    """ID of the planned appointment or event."""
    is_entity_team_member_changed: bool | None = None
    """Team member was changed by hand."""
    is_entity_datetime_changed: bool | None = None
    """Date or time was changed by hand."""
    is_entity_duration_changed: bool | None = None
    """Duration was changed by hand."""
    is_entity_tags_changed: bool | None = None
    """Tags were changed by hand."""
    is_entity_resource_instances_changed: bool | None = None
    """Resource instances were changed by hand."""
    entity_team_member: TeamMember | None = None
    """Team member."""
    entity_datetime: dt.datetime | None = None
    """Actual start."""
    entity_duration: int | None = None
    """Actual duration."""
    entity_tags: list[Tag] | None = None
    """Actual tags."""
    entity_resource_instances: list[ResourceInstance] | None = None
    """Actual resource instances."""

    def _settle(self) -> None:
        self.__class__ = EventScheduleOccurrence  # pyright: ignore[reportAttributeAccessIssue]
        if self.entity_team_member.__class__ is list:
            self._clear_empty_list("entity_team_member")
