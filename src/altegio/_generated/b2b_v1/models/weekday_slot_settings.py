# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import SlotGrid


class WeekdaySlotSettings(Answer, kw_only=True):
    """The times at which clients can book online on a weekday."""

    weekday: int | None = None
    """1 Monday to 7 Sunday."""
    timeslots: list[int] | None = None
    """Seconds from midnight; used only when grid_base_type is predefined."""
    setting: SlotGrid | None = None

    def __post_init__(self) -> None:
        if self.setting.__class__ is list:
            self._absent("setting")
