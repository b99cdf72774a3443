# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

import attrs

from altegio._calls.request_model import UNSET, Request, Unset, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class TeamMemberScheduleToDelete(Request):
    """Days on which a team member is not to work.

    Attributes:
        dates: YYYY-MM-DD.
    """

    dates: list[dt.date] | Unset = UNSET
    """YYYY-MM-DD."""
    team_member_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "staff_id"})
