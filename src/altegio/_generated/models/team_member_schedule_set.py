from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import TeamMemberScheduleToDelete, TeamMemberScheduleToSet


class TeamMemberScheduleSet(
    Request,
    kw_only=True,
):
    """Team member schedule set."""

    #: schedules to create or update
    schedules_to_set: list[TeamMemberScheduleToSet] | Unset = UNSET
    #: days to turn into non-working days
    schedules_to_delete: list[TeamMemberScheduleToDelete] | Unset = UNSET
