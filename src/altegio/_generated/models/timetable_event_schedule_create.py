from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ..._model import Request

if TYPE_CHECKING:
    from . import TimetableScheduleDayCreate


class TimetableEventScheduleCreate(
    Request,
    kw_only=True,
):
    """Timetable event schedule create."""

    #: source kind: record is an appointment (not supported yet), activity a group event
    original_entity_type: Literal["record", "activity"]
    #: ID of the source appointment or event
    original_entity_id: int
    #: last day of the schedule
    date_end: dt.date
    #: true puts the source's clients into every scheduled event
    add_clients_from_original_entity: bool
    #: 1 to 7 series, one per day of the week
    days: list[TimetableScheduleDayCreate]
