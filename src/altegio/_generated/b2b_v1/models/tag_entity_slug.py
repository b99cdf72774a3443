# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class TagEntitySlug(OpenStrEnum):
    """The kind of entity that tags are put on, as a string.

    Attributes:
        GENERAL: Tags for any entity.
    """

    EVENT = "activity"
    CLIENT = "client"
    GENERAL = "common"
    """Tags for any entity."""
    APPOINTMENT = "record"
