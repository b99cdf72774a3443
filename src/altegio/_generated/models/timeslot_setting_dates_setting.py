from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import TimeslotSettingSetting


@model()
class TimeslotSettingDatesSetting(Model):
    """Timeslot setting dates setting."""

    #: YYYY-MM-DD
    date: dt.date | None = None
    #: empty means unavailable that day
    timeslots: list[int] | None = None
    setting: TimeslotSettingSetting | None = None
