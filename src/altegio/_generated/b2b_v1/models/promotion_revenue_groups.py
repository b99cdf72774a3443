# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import PromotionRevenueSums


class PromotionRevenueGroups(Answer, kw_only=True):
    """A promotion's revenue from new and known clients."""

    new: PromotionRevenueSums | None = None
    """New clients."""
    old: PromotionRevenueSums | None = None
    """Old clients."""
    total: PromotionRevenueSums | None = None

    def __post_init__(self) -> None:
        if self.new.__class__ is list:
            self._absent("new")
        if self.old.__class__ is list:
            self._absent("old")
        if self.total.__class__ is list:
            self._absent("total")
