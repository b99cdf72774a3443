# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class FeedbackCurrency(AnswerModel, kw_only=True):
    """Feedback currency."""

    id: int = ALWAYS_SENT
    iso: str | None = None
    name: str | None = None
    symbol: str | None = None
    is_symbol_after_amount: bool | None = None
