# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import Any, ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .account import Account
from .payment_item import PaymentItem
from .sale_item_kind import SaleItemKind


class SalePayment(
    AnswerModel,
    kw_only=True,
    rename={"payment_item_id": "expense_id", "payment_item": "expense", "appointment": "record"},
):
    """A payment for a sale with money.

    Attributes:
        sale_item_type: Kind of the unit sold.
        payment_item_id: Payment item.
        account_id: Cash desk or account.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["account", "payment_item", "appointment"]
    )
    id: int = ALWAYS_SENT
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

    def _settle(self) -> None:
        self.__class__ = SalePayment  # pyright: ignore[reportAttributeAccessIssue]
        if self.account.__class__ is list:
            self._clear_empty_list("account")
        if self.payment_item.__class__ is list:
            self._clear_empty_list("payment_item")
        if self.appointment.__class__ is list:
            self._clear_empty_list("appointment", {})
