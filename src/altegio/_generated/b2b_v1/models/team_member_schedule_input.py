# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

import attrs

from altegio._calls.request_model import RequestModel, check_fields

from .schedule_interval_input import ScheduleIntervalInput


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class TeamMemberScheduleInput(RequestModel):
    """A team member's working time to set on one day.

    Attributes:
        date: YYYY-MM-DD.
        is_working: Whether it is a working day.
        intervals: Working intervals.
    """

    date: dt.date
    """YYYY-MM-DD."""
    is_working: bool
    """Whether it is a working day."""
    intervals: list[ScheduleIntervalInput] = attrs.field(metadata={"wire": "slots"})
    """Working intervals."""
