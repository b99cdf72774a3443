# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt

from altegio._calls.model import UNSET, Request, Unset


class EventScheduleUpdate(Request, kw_only=True, rename={"end_date": "date_end"}):
    """What to change of an event's repetition."""

    end_date: dt.date | Unset = UNSET
    """Last day of the schedule."""
