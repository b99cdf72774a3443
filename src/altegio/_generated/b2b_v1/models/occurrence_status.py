# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class OccurrenceStatus(OpenStrEnum):
    """The state of a scheduled event relative to its schedule.

    Attributes:
        STABLE: As planned.
        CREATED: Not created in the calendar yet.
        CHANGED: A change of the schedule has not reached the event yet.
        FORCED: A change of the schedule will overwrite manual changes.
        DELETED: Deleted in the schedule, not in the calendar yet.
        ENTITY_DELETED: Deleted in the calendar.
        FAILED: Could not be created.
    """

    ENTITY_DELETED = "entity_deleted"
    """Deleted in the calendar."""
    FAILED = "entity_failed"
    """Could not be created."""
    CHANGED = "event_changed"
    """A change of the schedule has not reached the event yet."""
    FORCED = "event_changed_force"
    """A change of the schedule will overwrite manual changes."""
    CREATED = "event_created"
    """Not created in the calendar yet."""
    DELETED = "event_deleted"
    """Deleted in the schedule, not in the calendar yet."""
    STABLE = "stable"
    """As planned."""
