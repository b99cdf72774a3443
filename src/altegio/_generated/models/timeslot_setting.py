from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import TimeslotSettingDatesSetting, TimeslotSettingWeekdaysSetting


@model()
class TimeslotSetting(Model):
    """Timeslot setting."""

    #: custom timeslots in use
    is_enabled: bool | None = None
    weekdays_settings: list[TimeslotSettingWeekdaysSetting] | None = None
    #: overrides for single dates
    dates_settings: list[TimeslotSettingDatesSetting] | None = None
