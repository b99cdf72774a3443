# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class SlotGridType(OpenStrEnum):
    """The basis of the times that clients can book.

    Attributes:
        PREDEFINED: Individually listed times.
        SCHEDULE: The team members' working hours.
        TIMESLOTS: A grid of equal steps.
    """

    PREDEFINED = "predefined"
    """Individually listed times."""
    SCHEDULE = "schedule"
    """The team members' working hours."""
    TIMESLOTS = "timeslots"
    """A grid of equal steps."""
