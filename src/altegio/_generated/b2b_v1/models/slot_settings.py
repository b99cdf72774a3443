# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import DaySlotSettings, WeekdaySlotSettings


class SlotSettings(Answer, kw_only=True):
    """The times at which clients can book online, by weekday and by date."""

    is_enabled: bool | None = None
    """Custom timeslots in use."""
    weekdays_settings: list[WeekdaySlotSettings] | None = None
    dates_settings: list[DaySlotSettings] | None = None
    """Overrides for single dates."""
