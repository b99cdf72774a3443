# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import TeamMemberScheduleToDelete, TeamMemberScheduleToSet


class TeamMemberScheduleSet(Request, kw_only=True):
    """The working days to set and to delete, for several team members at once."""

    schedules_to_set: list[TeamMemberScheduleToSet] | Unset = UNSET
    """Schedules to create or update."""
    schedules_to_delete: list[TeamMemberScheduleToDelete] | Unset = UNSET
    """Days to turn into non-working days."""
