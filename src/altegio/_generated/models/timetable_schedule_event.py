from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import ResourceInstance, Tag, TeamMember


class TimetableScheduleEvent(
    Answer,
    kw_only=True,
    rename={
        "is_entity_team_member_changed": "is_entity_master_changed",
        "is_entity_tags_changed": "is_entity_labels_changed",
        "entity_team_member": "entity_master",
        "entity_tags": "entity_labels",
    },
):
    """Timetable schedule event."""

    id: int | None = None
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    deleted_at: dt.datetime | None = None
    #: event_*: appointment not synced yet (force drops manual edits); entity_*: appointment
    #: deleted or creation failed
    event_status: str | None = None
    #: planned start
    event_datetime: dt.datetime | None = None
    #: record = appointment, activity = event (legacy terms)
    event_entity_type: str | None = None
    #: ID of the planned appointment or event
    event_entity_id: int | None = None
    #: team member was changed by hand
    is_entity_team_member_changed: bool | None = None
    #: datetime was changed by hand
    is_entity_datetime_changed: bool | None = None
    #: duration was changed by hand
    is_entity_duration_changed: bool | None = None
    #: tags were changed by hand
    is_entity_tags_changed: bool | None = None
    #: resource instances were changed by hand
    is_entity_resource_instances_changed: bool | None = None
    #: team member
    entity_team_member: TeamMember | None = None
    #: actual start
    entity_datetime: dt.datetime | None = None
    #: actual duration
    entity_duration: int | None = None
    #: actual tags
    entity_tags: list[Tag] | None = None
    #: actual resource instances
    entity_resource_instances: list[ResourceInstance] | None = None

    def __post_init__(self) -> None:
        if self.entity_team_member.__class__ is list:
            self._absent("entity_team_member")
