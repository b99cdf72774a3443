# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import ClientHistoryConsumable, PaymentStatus


class ClientHistoryService(Answer, kw_only=True):
    """A service in a client's history, with what was paid."""

    id: int | None = None
    """Service id."""
    title: str | None = None
    first_cost: int | float | None = None
    """Before discount."""
    discount_percent: int | float | None = None
    cost_to_pay: int | float | None = None
    """After discount."""
    paid_sum: int | float | None = None
    """Amount the client paid."""
    payment_status: PaymentStatus | None = None
    """Visit payment: none, partial, exact, overpaid."""
    consumables: list[ClientHistoryConsumable] | None = None
