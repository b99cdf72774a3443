# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import PromotionClientCounts


class PromotionClientGroups(Answer, kw_only=True):
    """The clients that a promotion reached, new and known ones."""

    new: PromotionClientCounts | None = None
    """New clients."""
    old: PromotionClientCounts | None = None
    """Old clients."""
    total: PromotionClientCounts | None = None

    def __post_init__(self) -> None:
        if self.new.__class__ is list:
            self._absent("new")
        if self.old.__class__ is list:
            self._absent("old")
        if self.total.__class__ is list:
            self._absent("total")
