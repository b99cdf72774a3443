# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class TipCharge(AnswerModel, kw_only=True):
    """Tip charge."""

    url: str | None = None
