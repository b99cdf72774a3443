# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .slot_grid import SlotGrid


class DaySlotSettings(AnswerModel, kw_only=True):
    """The times at which clients can book online on a particular date.

    Attributes:
        date: YYYY-MM-DD.
        timeslots: Empty means unavailable that day.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["setting"])
    date: dt.date | None = None
    """YYYY-MM-DD."""
    timeslots: list[int] | None = None
    """Empty means unavailable that day."""
    setting: SlotGrid | None = None

    def _settle(self) -> None:
        self.__class__ = DaySlotSettings  # pyright: ignore[reportAttributeAccessIssue]
        if self.setting.__class__ is list:
            self._clear_empty_list("setting")
