# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .slot_grid import SlotGrid


class WeekdaySlotSettings(AnswerModel, kw_only=True):
    """The times at which clients can book online on a weekday.

    Attributes:
        weekday: 1 Monday to 7 Sunday.
        timeslots: Seconds from midnight; only used if grid_base_type is predefined.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["setting"])
    weekday: int | None = None
    """1 Monday to 7 Sunday."""
    timeslots: list[int] | None = None
    """Seconds from midnight; only used if grid_base_type is predefined."""
    setting: SlotGrid | None = None

    def _settle(self) -> None:
        self.__class__ = WeekdaySlotSettings  # pyright: ignore[reportAttributeAccessIssue]
        if self.setting.__class__ is list:
            self._clear_empty_list("setting")
