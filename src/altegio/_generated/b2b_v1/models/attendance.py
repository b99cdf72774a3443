# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class Attendance(OpenIntEnum):
    """Whether a client came, will come or stayed away.

    Attributes:
        NO_SHOW: The client stayed away.
        WAITING: The client is expected.
        ARRIVED: The client came and was served.
        CONFIRMED: The client confirmed to come; it does not say that they came.
    """

    NO_SHOW = -1
    """The client stayed away."""
    WAITING = 0
    """The client is expected."""
    ARRIVED = 1
    """The client came and was served."""
    CONFIRMED = 2
    """The client confirmed to come; it does not say that they came."""
