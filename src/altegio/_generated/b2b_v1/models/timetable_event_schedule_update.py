# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt

from altegio._calls.model import UNSET, Request, Unset


class TimetableEventScheduleUpdate(Request, kw_only=True):
    """What to change of an event's repetition."""

    date_end: dt.date | Unset = UNSET
    """Last day of the schedule."""
