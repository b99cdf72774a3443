# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class OccurrenceStatus(OpenStrEnum):
    """How an event of a schedule differs from the schedule.

    Attributes:
        STABLE: As planned.
        CREATED: Not made in the calendar yet.
        CHANGED: A change of the schedule has not reached the event yet.
        FORCED: A change of the schedule will overwrite changes made by hand.
        DELETED: Deleted in the schedule, not in the calendar yet.
        ENTITY_DELETED: Deleted in the calendar.
        FAILED: Could not be made.
    """

    ENTITY_DELETED = "entity_deleted"
    """Deleted in the calendar."""
    FAILED = "entity_failed"
    """Could not be made."""
    CHANGED = "event_changed"
    """A change of the schedule has not reached the event yet."""
    FORCED = "event_changed_force"
    """A change of the schedule will overwrite changes made by hand."""
    CREATED = "event_created"
    """Not made in the calendar yet."""
    DELETED = "event_deleted"
    """Deleted in the schedule, not in the calendar yet."""
    STABLE = "stable"
    """As planned."""
