# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .client_history_appointment import ClientHistoryAppointment
from .client_history_sale import ClientHistorySale


class ClientHistory(
    AnswerModel,
    kw_only=True,
    rename={"product_transactions": "goods_transactions", "appointments": "records"},
):
    """A client's appointments and purchases.

    Attributes:
        product_transactions: Product sales.
    """

    product_transactions: list[ClientHistorySale] | None = None
    """Product sales."""
    appointments: list[ClientHistoryAppointment] | None = None
