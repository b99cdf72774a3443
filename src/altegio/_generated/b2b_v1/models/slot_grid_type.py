# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class SlotGridType(OpenStrEnum):
    """What the times that clients can book follow from.

    Attributes:
        PREDEFINED: Times listed one by one.
        SCHEDULE: The team members' working hours.
        TIMESLOTS: A grid of equal steps.
    """

    PREDEFINED = "predefined"
    """Times listed one by one."""
    SCHEDULE = "schedule"
    """The team members' working hours."""
    TIMESLOTS = "timeslots"
    """A grid of equal steps."""
