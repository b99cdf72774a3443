from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Request

if TYPE_CHECKING:
    from . import ScheduleSlotInput


class TeamMemberScheduleInput(
    Request,
    kw_only=True,
):
    """Team member schedule input."""

    #: YYYY-MM-DD
    date: dt.date
    is_working: bool
    #: working intervals
    slots: list[ScheduleSlotInput]
