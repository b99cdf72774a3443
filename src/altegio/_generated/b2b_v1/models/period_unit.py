# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class PeriodUnit(OpenIntEnum):
    """A unit of calendar time."""

    DAY = 1
    WEEK = 2
    MONTH = 3
    YEAR = 4
