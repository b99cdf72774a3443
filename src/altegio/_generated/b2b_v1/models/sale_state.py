# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .sale_item import SaleItem
from .sale_loyalty_transaction import SaleLoyaltyTransaction
from .sale_payment import SalePayment


class SaleState(AnswerModel, kw_only=True):
    """The items of a sale, and its payments so far."""

    items: list[SaleItem] | None = None
    loyalty_transactions: list[SaleLoyaltyTransaction] | None = None
    payment_transactions: list[SalePayment] | None = None
