# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class EventSchedulePart(OpenStrEnum):
    """Related data to include in an event schedule.

    Attributes:
        DAYS_TEAM_MEMBER: The days, with the team member of each.
        DAYS_TAGS: The days, with the tags of each.
        DAYS_RESOURCES: The days, with the resources of each.
    """

    DAYS = "days"
    DAYS_TAGS = "days.events_labels"
    """The days, with the tags of each."""
    DAYS_TEAM_MEMBER = "days.events_master"
    """The days, with the team member of each."""
    DAYS_RESOURCES = "days.events_resource_instances"
    """The days, with the resources of each."""
