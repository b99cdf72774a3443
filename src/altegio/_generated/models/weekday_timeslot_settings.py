from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import TimeslotGrid


class WeekdayTimeslotSettings(
    Answer,
    kw_only=True,
):
    """Weekday timeslot settings."""

    #: 1 Monday to 7 Sunday
    weekday: int | None = None
    #: seconds from midnight; used only when grid_base_type is predefined
    timeslots: list[int] | None = None
    setting: TimeslotGrid | None = None

    def __post_init__(self) -> None:
        if self.setting.__class__ is list:
            self._absent("setting")
