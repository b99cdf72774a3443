from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import ScheduleBusyInterval, ScheduleSlot


class TeamMemberSchedule(
    Answer,
    kw_only=True,
    rename={
        "team_member_id": "staff_id",
        "_team_member_id_2": "team_member_id",
    },
):
    """Team member schedule."""

    #: ID of the team member
    team_member_id: int | None = None
    _team_member_id_2: int | None = None
    #: YYYY-MM-DD
    date: dt.date | None = None
    #: working intervals
    slots: list[ScheduleSlot] | None = None
    #: taken by appointments or events; present only with include[]=busy_intervals
    busy_intervals: list[ScheduleBusyInterval] | None = None
    #: ID of the off-day type, non-working days only; present only with include[]=off_day_type
    off_day_type: int | None = None
    is_working: bool | None = None

    def __post_init__(self) -> None:
        if self._team_member_id_2 is not None:
            self._also("team_member_id", "_team_member_id_2")
