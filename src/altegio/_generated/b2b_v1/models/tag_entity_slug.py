# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class TagEntitySlug(OpenStrEnum):
    """What tags are put on, as a word.

    Attributes:
        GENERAL: Tags for anything.
    """

    EVENT = "activity"
    CLIENT = "client"
    GENERAL = "common"
    """Tags for anything."""
    APPOINTMENT = "record"
