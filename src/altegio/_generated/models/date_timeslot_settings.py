from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import TimeslotGrid


class DateTimeslotSettings(
    Answer,
    kw_only=True,
):
    """Date timeslot settings."""

    #: YYYY-MM-DD
    date: dt.date | None = None
    #: empty means unavailable that day
    timeslots: list[int] | None = None
    setting: TimeslotGrid | None = None

    def __post_init__(self) -> None:
        if self.setting.__class__ is list:
            self._absent("setting")
