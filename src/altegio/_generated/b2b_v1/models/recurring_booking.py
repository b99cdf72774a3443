# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import EventScheduleDay


class RecurringBooking(Answer, kw_only=True, rename={"membership_id": "loyalty_abonement_id"}):
    """The repeated dates of an event that a client has booked."""

    id: int | None = None
    membership_id: int | None = None
    """ID of the membership used; not supported yet."""
    final_day: dt.datetime | None = None
    """Datetime the client schedule ends."""
    days: list[EventScheduleDay] | None = None
