# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from altegio._calls.model import Request

if TYPE_CHECKING:
    from . import EventScheduleDayCreate


class EventScheduleCreate(Request, kw_only=True, rename={"end_date": "date_end"}):
    """What to repeat an event with."""

    original_entity_type: Literal["record", "activity"]
    """Source kind: record is an appointment (not supported yet), activity a group event."""
    original_entity_id: int
    """ID of the source appointment or event."""
    end_date: dt.date
    """Last day of the schedule."""
    add_clients_from_original_entity: bool
    """True puts the source's clients into every scheduled event."""
    days: list[EventScheduleDayCreate]
    """1 to 7 series, one per day of the week."""
