# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class TeamMemberScheduleToDelete(RequestModel):
    """Days to turn into a team member's days off.

    Attributes:
        dates: YYYY-MM-DD.
    """

    dates: list[dt.date] | Unset = UNSET
    """YYYY-MM-DD."""
    team_member_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "staff_id"})
