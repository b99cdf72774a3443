# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Account, PaymentItem, SaleItemKind


class SalePayment(
    Answer,
    kw_only=True,
    rename={"payment_item_id": "expense_id", "payment_item": "expense", "appointment": "record"},
):
    """A payment for a sale with money."""

    id: int | None = None
    document_id: int | None = None
    sale_item_id: int | None = None
    sale_item_type: SaleItemKind | None = None
    """Kind of the unit sold."""
    payment_item_id: int | None = None
    """Payment item."""
    account_id: int | None = None
    """Cash desk or account."""
    created_at: dt.datetime | None = None
    account: Account | None = None
    payment_item: PaymentItem | None = None
    amount: int | float | None = None
    appointment: dict[str, Any] | None = None

    def __post_init__(self) -> None:
        if self.account.__class__ is list:
            self._absent("account")
        if self.payment_item.__class__ is list:
            self._absent("payment_item")
        if self.appointment.__class__ is list:
            self._absent("appointment", {})
