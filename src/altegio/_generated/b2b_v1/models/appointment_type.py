# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class AppointmentType(OpenIntEnum):
    """The kind of bookings that a location takes by default."""

    MIXED = 0
    INDIVIDUAL = 1
    EVENT = 2
