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
        TimetableScheduleDayEventEntityTag,
    )


@model(
    {
        "location_id": ("salon_id", "company_id"),
        "team_member_id": ("staff_id", "master_id"),
        "appointments_count": "records_count",
        "team_member": ("staff", "master"),
        "tags": "labels",
        "appointments": "records",
    }
)
class Event(Model):
    """Event."""

    #: event ID
    id: int | None = None
    #: location ID; deprecated, use company_id
    location_id: int | None = None
    service_id: int | None = None
    team_member_id: int | None = None
    #: date and time of the event
    date: dt.datetime | None = None
    #: event date as a Unix timestamp
    timestamp: int | dt.datetime | None = None
    #: seconds
    length: int | None = None
    capacity: int | None = None
    #: number of appointments in the event
    appointments_count: int | None = None
    color: str | None = None
    font_color: str | None = None
    instructions: str | None = None
    #: stream link of an online event
    stream_link: str | None = None
    #: true once notifications were sent
    notified: bool | None = None
    comment: str | None = None
    #: forbidden, optional or required
    prepaid: str | None = None
    is_deleted: bool | None = None
    duration_details: EventDurationDetails | None = None
    service: EventServicePart | None = None
    team_member: EventTeamMember | None = None
    resource_instances: list[TimetableScheduleDayEventEntityResourceInstance] | None = None
    #: event tags
    tags: list[TimetableScheduleDayEventEntityTag] | None = None
    appointments: list[dict[str, Any]] | None = None
