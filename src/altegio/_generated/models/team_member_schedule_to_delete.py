from __future__ import annotations

import datetime as dt

from ..._model import UNSET, Request, Unset


class TeamMemberScheduleToDelete(
    Request,
    kw_only=True,
    rename={
        "team_member_id": "staff_id",
    },
):
    """Team member schedule to delete."""

    #: YYYY-MM-DD
    dates: list[dt.date] | Unset = UNSET
    team_member_id: int | Unset = UNSET
