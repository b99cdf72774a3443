# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import TypedDict

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class EventInput(RequestModel):
    """Fields of an event to create or update.

    Attributes:
        force: Save despite conflicts such as a busy team member or resource.
        duration: Seconds.
    """

    starts_at: dt.datetime = attrs.field(metadata={"wire": "date", "form": "%Y-%m-%d %H:%M"})
    service_id: int
    team_member_id: int = attrs.field(metadata={"wire": "staff_id"})
    capacity: int
    resource_instance_ids: list[int] | Unset = UNSET
    force: bool
    """Save despite conflicts such as a busy team member or resource."""
    duration: int | Unset = attrs.field(default=UNSET, metadata={"wire": "length"})
    """Seconds."""


class EventUpdateParams(TypedDict, total=False):
    """Fields of EventInput to change; the others stay as they are."""

    starts_at: dt.datetime
    service_id: int
    team_member_id: int
    capacity: int
    resource_instance_ids: list[int]
    force: bool
    """Save despite conflicts such as a busy team member or resource."""
    duration: int
    """Seconds."""
