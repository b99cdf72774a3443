# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class EventScheduleDayUpdate(RequestModel):
    """Changes to a weekday of a repeated event.

    Attributes:
        force: True overwrites manual changes in the scheduled appointments or events.
        events_team_member_id: Team member ID.
        events_time: Start time, HH:MM:SS.
        events_duration: Seconds.
        events_capacity: Number of places; 1 for appointments.
    """

    force: bool
    """True overwrites manual changes in the scheduled appointments or events."""
    events_team_member_id: int | Unset = attrs.field(
        default=UNSET, metadata={"wire": "events_master_id"}
    )
    """Team member ID."""
    events_time: str | Unset = UNSET
    """Start time, HH:MM:SS."""
    events_duration: int | Unset = UNSET
    """Seconds."""
    events_capacity: int | Unset = UNSET
    """Number of places; 1 for appointments."""
    tag_ids: list[int] | Unset = attrs.field(default=UNSET, metadata={"wire": "labels_ids"})
    resource_instance_ids: list[int] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "resource_instances_ids"}
    )
