# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .currency import Currency


class RevenueStats(AnswerModel, kw_only=True):
    """Revenue in a period and in the preceding one, and its change.

    Attributes:
        previous_sum: Value in the preceding period.
        change_percent: Current against previous; null if previous is 0 and current is not.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["currency"])
    current_sum: int | float | None = None
    previous_sum: int | float | None = None
    """Value in the preceding period."""
    change_percent: int | None = None
    """Current against previous; null if previous is 0 and current is not."""
    currency: Currency | None = None

    def _settle(self) -> None:
        self.__class__ = RevenueStats  # pyright: ignore[reportAttributeAccessIssue]
        if self.currency.__class__ is list:
            self._clear_empty_list("currency")
