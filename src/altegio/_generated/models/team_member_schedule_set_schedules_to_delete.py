from __future__ import annotations

import datetime as dt

from ..._model import UNSET, Model, Unset, model


@model(
    {
        "team_member_id": "staff_id",
    },
    request=True,
)
class TeamMemberScheduleSetSchedulesToDelete(Model):
    """Team member schedule set schedules to delete."""

    #: YYYY-MM-DD
    dates: list[dt.date] | Unset = UNSET
    team_member_id: int | Unset = UNSET
