# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .sale_item_kind import SaleItemKind


class SaleItem(AnswerModel, kw_only=True):
    """A service or product in a sale.

    Attributes:
        type: Service or product.
        amount: Quantity.
        cost_to_pay_total: Price due.
    """

    id: int = ALWAYS_SENT
    type: SaleItemKind | None = None
    """Service or product."""
    title: str | None = None
    amount: int | float | None = None
    """Quantity."""
    default_cost_per_unit: int | float | None = None
    default_cost_total: int | float | None = None
    client_discount_percent: int | float | None = None
    cost_to_pay_total: int | float | None = None
    """Price due."""
    document_id: int | None = None
