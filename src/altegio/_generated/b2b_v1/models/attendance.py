# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class Attendance(OpenIntEnum):
    """The attendance of a client: expected, confirmed, arrived or no-show.

    Attributes:
        NO_SHOW: The client did not come.
        WAITING: The client is expected.
        ARRIVED: The client came and was served.
        CONFIRMED: The client has confirmed; it does not mean that they came.
    """

    NO_SHOW = -1
    """The client did not come."""
    WAITING = 0
    """The client is expected."""
    ARRIVED = 1
    """The client came and was served."""
    CONFIRMED = 2
    """The client has confirmed; it does not mean that they came."""
