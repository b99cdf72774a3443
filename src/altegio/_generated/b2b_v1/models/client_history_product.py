# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import PaymentStatus


class ClientHistoryProduct(Answer, kw_only=True):
    """A product in a client's history, with what was paid."""

    id: int | None = None
    """Product id."""
    title: str | None = None
    amount: int | float | None = None
    """Quantity sold."""
    unit: str | None = None
    """Unit of measure."""
    cost_per_unit: int | float | None = None
    """Before discount."""
    first_cost: int | float | None = None
    """Whole line, before discount."""
    discount_percent: int | float | None = None
    cost_to_pay: int | float | None = None
    """After discount."""
    paid_sum: int | float | None = None
    """Price after discount."""
    payment_status: PaymentStatus | None = None
    """Visit payment: none, partial, exact, overpaid."""
