from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import TimeslotSettingSetting


class TimeslotSettingDatesSetting(
    Answer,
    kw_only=True,
):
    """Timeslot setting dates setting."""

    #: YYYY-MM-DD
    date: dt.date | None = None
    #: empty means unavailable that day
    timeslots: list[int] | None = None
    setting: TimeslotSettingSetting | None = None

    def __post_init__(self) -> None:
        if self.setting.__class__ is list:
            self._absent("setting")
