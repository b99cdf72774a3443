from __future__ import annotations

import datetime as dt

from ..._model import UNSET, Model, Unset, model


@model(request=True)
class TimetableEventScheduleUpdate(Model):
    """Timetable event schedule update."""

    #: last day of the schedule
    date_end: dt.date | Unset = UNSET
