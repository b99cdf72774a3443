# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class RepeatedEntity(OpenStrEnum):
    """What a schedule repeats; the API repeats events alone."""

    EVENT = "activity"
    APPOINTMENT = "record"
