from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import DateTimeslotSettings, WeekdayTimeslotSettings


class TimeslotSettings(
    Answer,
    kw_only=True,
):
    """Timeslot settings."""

    #: custom timeslots in use
    is_enabled: bool | None = None
    weekdays_settings: list[WeekdayTimeslotSettings] | None = None
    #: overrides for single dates
    dates_settings: list[DateTimeslotSettings] | None = None
