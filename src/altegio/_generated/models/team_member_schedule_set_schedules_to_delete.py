from __future__ import annotations

import datetime as dt

from ..._model import UNSET, Model, Unset, model


@model(request=True)
class TeamMemberScheduleSetSchedulesToDelete(Model):
    """Team member schedule set schedules to delete."""

    team_member_id: int | Unset = UNSET
    #: YYYY-MM-DD
    dates: list[dt.date] | Unset = UNSET
