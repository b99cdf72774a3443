# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.codes import OpenStrEnum


class SlotGridType(OpenStrEnum):
    """What the times that clients can book follow from."""

    PREDEFINED = "predefined"
    """Times listed one by one."""
    SCHEDULE = "schedule"
    """The team members' working hours."""
    TIMESLOTS = "timeslots"
    """A grid of equal steps."""
