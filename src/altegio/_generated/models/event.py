from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..._model import Model, model

if TYPE_CHECKING:
    from . import (
        EventDurationDetails,
        EventServicePart,
        EventTeamMember,
        TimetableScheduleDayEventEntityResourceInstance,
    )


@model(
    {
        "location_id": ("company_id", "salon_id"),
        "team_member_id": "staff_id",
        "appointments_count": "records_count",
        "team_member": "staff",
        "tags": "labels",
    }
)
class Event(Model):
    """Event."""

    #: event ID
    id: int | None = None
    service_id: int | None = None
    location_id: int | None = None
    team_member_id: int | None = None
    #: date and time of the event
    date: dt.datetime | str | None = None
    #: duration
    length: int | None = None
    capacity: int | None = None
    #: number of appointments
    appointments_count: int | None = None
    color: str | None = None
    instructions: str | None = None
    #: stream link of an online event
    stream_link: str | None = None
    font_color: str | None = None
    #: true once notifications were sent
    notified: bool | None = None
    #: forbidden, optional or required
    prepaid: str | None = None
    service: EventServicePart | None = None
    team_member: EventTeamMember | None = None
    resource_instances: list[TimetableScheduleDayEventEntityResourceInstance] | None = None
    #: event tags
    tags: list[dict[str, Any]] | None = None
    #: event date as a Unix timestamp
    timestamp: int | None = None
    comment: str | None = None
    is_deleted: bool | None = None
    duration_details: EventDurationDetails | None = None
