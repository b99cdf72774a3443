# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt

from altegio._calls.model import UNSET, Request, Unset


class FinancialTransactionInput(
    Request,
    kw_only=True,
    rename={"payment_item_id": "expense_id", "team_member_id": "master_id", "paid_at": "date"},
):
    """What to record a payment with, or to change one to."""

    payment_item_id: int | Unset = UNSET
    """Payment item."""
    amount: int | float | Unset = UNSET
    account_id: int | Unset = UNSET
    """Cash desk or account."""
    client_id: int | Unset = UNSET
    supplier_id: int | Unset = UNSET
    team_member_id: int | Unset = UNSET
    """Team member."""
    comment: str | Unset = UNSET
    paid_at: dt.datetime | Unset = UNSET
    """When the transaction was created."""
