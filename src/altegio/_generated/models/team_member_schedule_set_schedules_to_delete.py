from __future__ import annotations

import datetime as dt

from ..._model import UNSET, Request, Unset


class TeamMemberScheduleSetSchedulesToDelete(
    Request,
    kw_only=True,
    rename={
        "team_member_id": "staff_id",
    },
):
    """Team member schedule set schedules to delete."""

    #: YYYY-MM-DD
    dates: list[dt.date] | Unset = UNSET
    team_member_id: int | Unset = UNSET
