# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class EventScheduleDayPart(OpenStrEnum):
    """Related data to include in a day of an event schedule."""

    EVENTS = "events"
    TAGS = "events_labels"
    TEAM_MEMBER = "events_master"
    RESOURCES = "events_resource_instances"
