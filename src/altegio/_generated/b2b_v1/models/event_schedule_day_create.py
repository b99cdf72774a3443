# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .weekday import Weekday


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class EventScheduleDayCreate(RequestModel):
    """A weekday to add to a repeated event.

    Attributes:
        events_team_member_id: Team member ID.
        events_time: Start time, HH:MM:SS.
        events_duration: Seconds.
        events_capacity: Number of places; 1 for appointments.
    """

    day_of_week: Weekday
    events_team_member_id: int = attrs.field(metadata={"wire": "events_master_id"})
    """Team member ID."""
    events_time: str
    """Start time, HH:MM:SS."""
    events_duration: int
    """Seconds."""
    events_capacity: int
    """Number of places; 1 for appointments."""
    tag_ids: list[int] | Unset = attrs.field(default=UNSET, metadata={"wire": "labels_ids"})
    resource_instance_ids: list[int] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "resource_instances_ids"}
    )
