# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .team_member_schedule_to_delete import TeamMemberScheduleToDelete
from .team_member_schedule_to_set import TeamMemberScheduleToSet


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class TeamMemberScheduleSet(RequestModel):
    """Working days to set and to clear, for several team members at once.

    Attributes:
        schedules_to_set: Schedules to create or update.
        schedules_to_delete: Days to turn into non-working days.
    """

    schedules_to_set: list[TeamMemberScheduleToSet] | Unset = UNSET
    """Schedules to create or update."""
    schedules_to_delete: list[TeamMemberScheduleToDelete] | Unset = UNSET
    """Days to turn into non-working days."""
