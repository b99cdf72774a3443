from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import TimeslotSettingSetting


@model()
class TimeslotSettingWeekdaysSetting(Model):
    """Timeslot setting weekdays setting."""

    #: 1 Monday to 7 Sunday
    weekday: int | None = None
    #: seconds from midnight; used only when grid_base_type is predefined
    timeslots: list[int] | None = None
    setting: TimeslotSettingSetting | None = None
