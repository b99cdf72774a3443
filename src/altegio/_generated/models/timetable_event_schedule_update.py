from __future__ import annotations

import datetime as dt

from ..._model import UNSET, Request, Unset


class TimetableEventScheduleUpdate(
    Request,
    kw_only=True,
):
    """Timetable event schedule update."""

    #: last day of the schedule
    date_end: dt.date | Unset = UNSET
