# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt

from altegio._calls.model import UNSET, Request, Unset


class TeamMemberScheduleToDelete(Request, kw_only=True, rename={"team_member_id": "staff_id"}):
    """Days on which a team member is not to work."""

    dates: list[dt.date] | Unset = UNSET
    """YYYY-MM-DD."""
    team_member_id: int | Unset = UNSET
