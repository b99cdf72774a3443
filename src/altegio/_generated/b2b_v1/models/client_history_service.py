# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .client_history_consumable import ClientHistoryConsumable
from .payment_status import PaymentStatus


class ClientHistoryService(AnswerModel, kw_only=True):
    """A service in a client's history, with the amount paid.

    Attributes:
        id: Service ID.
        first_cost: Before discount.
        cost_to_pay: After discount.
        paid_sum: Amount the client paid.
        payment_status: Visit payment: none, partial, exact, overpaid.
    """

    id: int | None = None
    """Service ID."""
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
