# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class TagEntity(OpenIntEnum):
    """The kind of entity that tags are put on, as an integer.

    Attributes:
        GENERAL: Tags for any entity.
    """

    GENERAL = 0
    """Tags for any entity."""
    CLIENT = 1
    APPOINTMENT = 2
    EVENT = 3
