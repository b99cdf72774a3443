# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .promotion_client_counts import PromotionClientCounts


class PromotionClientGroups(AnswerModel, kw_only=True):
    """New and existing clients reached by a promotion.

    Attributes:
        new: New clients.
        old: Existing clients.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["new", "old", "total"])
    new: PromotionClientCounts | None = None
    """New clients."""
    old: PromotionClientCounts | None = None
    """Existing clients."""
    total: PromotionClientCounts | None = None

    def _settle(self) -> None:
        self.__class__ = PromotionClientGroups  # pyright: ignore[reportAttributeAccessIssue]
        if self.new.__class__ is list:
            self._clear_empty_list("new")
        if self.old.__class__ is list:
            self._clear_empty_list("old")
        if self.total.__class__ is list:
            self._clear_empty_list("total")
