# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import Weekday


class EventScheduleDayCreate(
    Request,
    kw_only=True,
    rename={
        "events_team_member_id": "events_master_id",
        "tag_ids": "labels_ids",
        "resource_instance_ids": "resource_instances_ids",
    },
):
    """A weekday to add to a repeated event."""

    day_of_week: Weekday
    events_team_member_id: int
    """Team member ID."""
    events_time: str
    """Start time, HH:MM:SS."""
    events_duration: int
    """Seconds."""
    events_capacity: int
    """Number of places; 1 for appointments."""
    tag_ids: list[int] | Unset = UNSET
    resource_instance_ids: list[int] | Unset = UNSET
