# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .schedule_interval_input import ScheduleIntervalInput


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class TeamMemberScheduleToSet(RequestModel):
    """Working days to set for a team member, with their hours.

    Attributes:
        dates: YYYY-MM-DD.
        intervals: Working intervals.
    """

    dates: list[dt.date] | Unset = UNSET
    """YYYY-MM-DD."""
    intervals: list[ScheduleIntervalInput] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "slots"}
    )
    """Working intervals."""
    team_member_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "staff_id"})
