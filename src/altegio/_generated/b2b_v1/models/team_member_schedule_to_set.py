# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import ScheduleIntervalInput


class TeamMemberScheduleToSet(
    Request, kw_only=True, rename={"intervals": "slots", "team_member_id": "staff_id"}
):
    """Days on which a team member is to work, and when."""

    dates: list[dt.date] | Unset = UNSET
    """YYYY-MM-DD."""
    intervals: list[ScheduleIntervalInput] | Unset = UNSET
    """Working intervals."""
    team_member_id: int | Unset = UNSET
