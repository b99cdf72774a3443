# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import FiscalOperationType, FiscalTransaction


class FiscalState(Answer, kw_only=True):
    """What the fiscal register did for a sale."""

    last_operation_type: FiscalOperationType | None = None
    """Kind of the latest cash register operation."""
    transactions: list[FiscalTransaction] | None = None
    """Cash register transactions."""
