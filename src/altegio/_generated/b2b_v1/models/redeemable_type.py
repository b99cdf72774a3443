# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer


class RedeemableType(Answer, kw_only=True):
    """The type of a gift card or membership used in a sale, and whether paying with it needs its
    code.
    """

    id: int = PROMISED
    title: str | None = None
    is_code_required: bool | None = None
