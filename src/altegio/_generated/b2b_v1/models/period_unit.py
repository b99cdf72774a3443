# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class PeriodUnit(OpenIntEnum):
    """The units in which spans of calendar time are counted."""

    DAY = 1
    WEEK = 2
    MONTH = 3
    YEAR = 4
