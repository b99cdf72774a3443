# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class Currency(AnswerModel, kw_only=True):
    """A currency and the format of its amounts.

    Attributes:
        iso: ISO 4217 letter code.
        symbol: Sign shown beside an amount.
        is_symbol_after_amount: True: sign after the amount; false: before it.
    """

    id: int | None = None
    iso: str | None = None
    """ISO 4217 letter code."""
    name: str | None = None
    symbol: str | None = None
    """Sign shown beside an amount."""
    is_symbol_after_amount: bool | None = None
    """True: sign after the amount; false: before it."""
