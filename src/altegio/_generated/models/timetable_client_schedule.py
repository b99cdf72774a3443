from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import TimetableScheduleDay


class TimetableClientSchedule(
    Answer,
    kw_only=True,
    rename={
        "loyalty_membership_id": "loyalty_abonement_id",
    },
):
    """Timetable client schedule."""

    id: int | None = None
    #: ID of the membership used; not supported yet
    loyalty_membership_id: int | None = None
    #: datetime the client schedule ends
    final_day: dt.datetime | None = None
    days: list[TimetableScheduleDay] | None = None
