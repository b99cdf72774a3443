# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import TypedDict

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class FinancialTransactionInput(RequestModel):
    """Fields of a financial transaction to create or update.

    Attributes:
        payment_item_id: Payment item.
        account_id: Cash desk or account.
        team_member_id: Team member.
        paid_at: Time at which the transaction was created.
    """

    payment_item_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "expense_id"})
    """Payment item."""
    amount: int | float | Unset = UNSET
    account_id: int | Unset = UNSET
    """Cash desk or account."""
    client_id: int | Unset = UNSET
    supplier_id: int | Unset = UNSET
    team_member_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "master_id"})
    """Team member."""
    comment: str | Unset = UNSET
    paid_at: dt.datetime | Unset = attrs.field(
        default=UNSET, metadata={"wire": "date", "aware": True}
    )
    """Time at which the transaction was created."""


class FinancialTransactionUpdateParams(TypedDict, total=False):
    """Fields of FinancialTransactionInput to change; the others stay as they are."""

    payment_item_id: int
    """Payment item."""
    amount: int | float
    account_id: int
    """Cash desk or account."""
    client_id: int
    supplier_id: int
    team_member_id: int
    """Team member."""
    comment: str
    paid_at: dt.datetime
    """Time at which the transaction was created."""
