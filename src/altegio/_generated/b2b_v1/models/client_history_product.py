# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .payment_status import PaymentStatus


class ClientHistoryProduct(AnswerModel, kw_only=True):
    """A product in a client's history, with the amount paid.

    Attributes:
        id: Product ID.
        amount: Quantity sold.
        unit: Unit of measure.
        cost_per_unit: Before discount.
        first_cost: Whole line, before discount.
        cost_to_pay: After discount.
        paid_sum: Price after discount.
        payment_status: Visit payment: none, partial, exact, overpaid.
    """

    id: int | None = None
    """Product ID."""
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
