# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Request

if TYPE_CHECKING:
    from . import ScheduleIntervalInput


class TeamMemberScheduleInput(Request, kw_only=True, rename={"intervals": "slots"}):
    """A team member's working time to set for one day."""

    date: dt.date
    """YYYY-MM-DD."""
    is_working: bool
    """Whether it is a working day."""
    intervals: list[ScheduleIntervalInput]
    """Working intervals."""
