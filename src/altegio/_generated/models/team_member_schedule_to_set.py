from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import ScheduleSlotInput


class TeamMemberScheduleToSet(
    Request,
    kw_only=True,
    rename={
        "team_member_id": "staff_id",
    },
):
    """Team member schedule to set."""

    #: YYYY-MM-DD
    dates: list[dt.date] | Unset = UNSET
    #: working intervals
    slots: list[ScheduleSlotInput] | Unset = UNSET
    team_member_id: int | Unset = UNSET
