from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import TeamMemberScheduleBusyInterval, TeamMemberScheduleSlot


@model(
    {
        "team_member_id": ("staff_id", "team_member_id"),
    }
)
class TeamMemberSchedule(Model):
    """Team member schedule."""

    #: ID of the team member
    team_member_id: int | None = None
    #: YYYY-MM-DD
    date: dt.date | None = None
    #: working intervals
    slots: list[TeamMemberScheduleSlot] | None = None
    #: taken by appointments or events; present only with include[]=busy_intervals
    busy_intervals: list[TeamMemberScheduleBusyInterval] | None = None
    #: ID of the off-day type, non-working days only; present only with include[]=off_day_type
    off_day_type: int | None = None
    is_working: bool | None = None
