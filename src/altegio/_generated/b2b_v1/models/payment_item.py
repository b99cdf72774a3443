# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer


class PaymentItem(Answer, kw_only=True):
    """Payment type."""

    id: int = PROMISED
    title: str | None = None
    type: int | None = None
