# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class SchedulePart(OpenStrEnum):
    """Related data to include in a schedule."""

    BUSY_INTERVALS = "busy_intervals"
    OFF_DAY_TYPE = "off_day_type"
