# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import DateTimeslotSettings, WeekdayTimeslotSettings


class TimeslotSettings(Answer, kw_only=True):
    """The times at which clients can book online, by weekday and by date."""

    is_enabled: bool | None = None
    """Custom timeslots in use."""
    weekdays_settings: list[WeekdayTimeslotSettings] | None = None
    dates_settings: list[DateTimeslotSettings] | None = None
    """Overrides for single dates."""
