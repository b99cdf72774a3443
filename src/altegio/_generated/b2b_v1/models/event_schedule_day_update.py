# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class EventScheduleDayUpdate(
    Request,
    kw_only=True,
    rename={
        "events_team_member_id": "events_master_id",
        "tag_ids": "labels_ids",
        "resource_instance_ids": "resource_instances_ids",
    },
):
    """What to change of a weekday of a repeated event."""

    force: bool
    """True overwrites manual changes in the scheduled appointments or events."""
    events_team_member_id: int | Unset = UNSET
    """Team member ID."""
    events_time: str | Unset = UNSET
    """Start time, HH:MM:SS."""
    events_duration: int | Unset = UNSET
    """Seconds."""
    events_capacity: int | Unset = UNSET
    """Number of places; 1 for appointments."""
    tag_ids: list[int] | Unset = UNSET
    resource_instance_ids: list[int] | Unset = UNSET
