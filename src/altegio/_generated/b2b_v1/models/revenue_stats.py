# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Currency


class RevenueStats(Answer, kw_only=True):
    """An income in a period, in the one before, and the change."""

    current_sum: int | float | None = None
    previous_sum: int | float | None = None
    """Value in the preceding period."""
    change_percent: int | float | None = None
    """Current against previous; null if previous is 0 and current is not."""
    currency: Currency | None = None

    def __post_init__(self) -> None:
        if self.currency.__class__ is list:
            self._absent("currency")
