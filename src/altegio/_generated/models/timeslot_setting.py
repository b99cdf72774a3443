from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import TimeslotSettingDatesSetting, TimeslotSettingWeekdaysSetting


class TimeslotSetting(
    Answer,
    kw_only=True,
):
    """Timeslot setting."""

    #: custom timeslots in use
    is_enabled: bool | None = None
    weekdays_settings: list[TimeslotSettingWeekdaysSetting] | None = None
    #: overrides for single dates
    dates_settings: list[TimeslotSettingDatesSetting] | None = None
