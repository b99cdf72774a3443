# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class BalanceEditing(OpenIntEnum):
    """The locations in which the balance of a membership can be changed.

    Attributes:
        WHERE_SOLD: In the location that sold it.
        EVERYWHERE: In all locations.
    """

    FORBIDDEN = 0
    WHERE_SOLD = 1
    """In the location that sold it."""
    EVERYWHERE = 2
    """In all locations."""
