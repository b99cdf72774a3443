# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class SaleLoyaltyCardType(AnswerModel, kw_only=True):
    """The type of a loyalty card in a sale."""

    id: int = ALWAYS_SENT
    type: str | None = None
