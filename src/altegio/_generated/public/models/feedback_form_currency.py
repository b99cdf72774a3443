# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class FeedbackFormCurrency(AnswerModel, kw_only=True):
    """The currency of tips."""

    id: int = ALWAYS_SENT
    iso: str | None = None
    name: str | None = None
    symbol: str | None = None
    is_symbol_after_amount: bool | None = None
