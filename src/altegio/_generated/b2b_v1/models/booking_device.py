# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class BookingDevice(OpenIntEnum):
    """What an appointment was made with.

    Attributes:
        ADMINISTRATOR: Not online: an administrator made it.
        MOBILE: A booking widget in a mobile browser.
        DESKTOP: A booking widget in a desktop browser.
    """

    ADMINISTRATOR = 0
    """Not online: an administrator made it."""
    MOBILE = 1
    """A booking widget in a mobile browser."""
    DESKTOP = 2
    """A booking widget in a desktop browser."""
