# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import PROMISED, Answer


class FeedbackCurrency(Answer, kw_only=True):
    """Feedback currency."""

    id: int = PROMISED
    iso: str | None = None
    name: str | None = None
    symbol: str | None = None
    is_symbol_after_amount: bool | None = None
