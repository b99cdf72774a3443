# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class RepeatedEntity(OpenStrEnum):
    """The kind of entity that a schedule repeats; the API repeats events only."""

    EVENT = "activity"
    APPOINTMENT = "record"
