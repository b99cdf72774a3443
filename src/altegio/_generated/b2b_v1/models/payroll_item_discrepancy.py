# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import PayrollDiscrepancy


class PayrollItemDiscrepancy(Answer, kw_only=True):
    """Why an item's pay differs from what its rule gives now."""

    reason: PayrollDiscrepancy | None = None
    actual_sum: int | float | None = None
    difference_sum: int | float | None = None
    """Gap between actual and calculated salary."""
