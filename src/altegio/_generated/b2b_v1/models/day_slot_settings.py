# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import SlotGrid


class DaySlotSettings(Answer, kw_only=True):
    """The times at which clients can book online on a certain date."""

    date: dt.date | None = None
    """YYYY-MM-DD."""
    timeslots: list[int] | None = None
    """Empty means unavailable that day."""
    setting: SlotGrid | None = None

    def __post_init__(self) -> None:
        if self.setting.__class__ is list:
            self._absent("setting")
