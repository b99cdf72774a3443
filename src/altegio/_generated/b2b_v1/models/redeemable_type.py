# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class RedeemableType(AnswerModel, kw_only=True):
    """The type of a gift card or membership used in a sale, and whether paying with it needs its
    code.
    """

    id: int = ALWAYS_SENT
    title: str | None = None
    is_code_required: bool | None = None
