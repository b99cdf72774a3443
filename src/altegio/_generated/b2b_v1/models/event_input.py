# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt

from altegio._calls.model import UNSET, Request, Unset


class EventInput(
    Request,
    kw_only=True,
    rename={"starts_at": "date", "team_member_id": "staff_id", "duration": "length"},
):
    """What to create an event with, or to change one to."""

    starts_at: dt.datetime
    service_id: int
    team_member_id: int
    capacity: int
    resource_instance_ids: list[int] | Unset = UNSET
    force: bool
    """Save despite conflicts such as a busy team member or resource."""
    duration: int | Unset = UNSET
    """Seconds."""
