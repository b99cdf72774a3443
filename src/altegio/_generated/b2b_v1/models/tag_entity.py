# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class TagEntity(OpenIntEnum):
    """What tags are put on, as a number.

    Attributes:
        GENERAL: Tags for anything.
    """

    GENERAL = 0
    """Tags for anything."""
    CLIENT = 1
    APPOINTMENT = 2
    EVENT = 3
