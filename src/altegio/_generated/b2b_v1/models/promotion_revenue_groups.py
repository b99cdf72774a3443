# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .promotion_revenue_sums import PromotionRevenueSums


class PromotionRevenueGroups(AnswerModel, kw_only=True):
    """A promotion's revenue from new and existing clients.

    Attributes:
        new: New clients.
        old: Existing clients.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["new", "old", "total"])
    new: PromotionRevenueSums | None = None
    """New clients."""
    old: PromotionRevenueSums | None = None
    """Existing clients."""
    total: PromotionRevenueSums | None = None

    def _settle(self) -> None:
        self.__class__ = PromotionRevenueGroups  # pyright: ignore[reportAttributeAccessIssue]
        if self.new.__class__ is list:
            self._clear_empty_list("new")
        if self.old.__class__ is list:
            self._clear_empty_list("old")
        if self.total.__class__ is list:
            self._clear_empty_list("total")
