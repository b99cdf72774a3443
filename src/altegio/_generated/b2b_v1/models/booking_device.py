# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class BookingDevice(OpenIntEnum):
    """The origin of an appointment: an administrator, or a booking widget on a mobile device or a
    desktop.

    Attributes:
        ADMINISTRATOR: Not booked online: created by an administrator.
        MOBILE: A booking widget in a mobile browser.
        DESKTOP: A booking widget in a desktop browser.
    """

    ADMINISTRATOR = 0
    """Not booked online: created by an administrator."""
    MOBILE = 1
    """A booking widget in a mobile browser."""
    DESKTOP = 2
    """A booking widget in a desktop browser."""
