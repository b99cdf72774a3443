# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class PaymentItem(AnswerModel, kw_only=True):
    """The type of a payment."""

    id: int = ALWAYS_SENT
    title: str | None = None
    type: int | None = None
