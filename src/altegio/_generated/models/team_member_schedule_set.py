from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import TeamMemberScheduleSetSchedulesToDelete, TeamMemberScheduleSetSchedulesToSet


class TeamMemberScheduleSet(
    Request,
    kw_only=True,
):
    """Team member schedule set."""

    #: schedules to create or update
    schedules_to_set: list[TeamMemberScheduleSetSchedulesToSet] | Unset = UNSET
    #: days to turn into non-working days
    schedules_to_delete: list[TeamMemberScheduleSetSchedulesToDelete] | Unset = UNSET
