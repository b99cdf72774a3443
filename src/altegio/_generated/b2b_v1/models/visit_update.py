# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import Attendance, FastPayment, VisitPaymentInput, VisitProductInput, VisitServiceInput


class VisitUpdate(Request, kw_only=True, rename={"product_transactions": "goods_transactions"}):
    """What to change of a visit."""

    attendance: Attendance
    """2 confirmed, 1 came and served, 0 waiting, -1 no-show."""
    comment: str
    new_transactions: list[VisitPaymentInput] | Unset = UNSET
    """New payments."""
    deleted_transaction_ids: list[int] | Unset = UNSET
    product_transactions: list[VisitProductInput] | Unset = UNSET
    services: list[VisitServiceInput] | Unset = UNSET
    fast_payment: FastPayment | Unset = UNSET
    """1 cash, 2 cashless, 129 cash with printing, 130 cashless with printing."""
