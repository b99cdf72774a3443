# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class RepeatMode(OpenIntEnum):
    """The days on which an event is copied."""

    DAILY = 1
    WEEKDAYS = 2
    MON_WED_FRI = 3
    TUE_THU = 4
    WEEKLY = 5
    MONTHLY = 6
    YEARLY = 7
