# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer


class SaleLoyaltyCardType(Answer, kw_only=True):
    """The type of a loyalty card in a sale."""

    id: int = PROMISED
    type: str | None = None
