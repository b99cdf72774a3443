# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import PROMISED, Answer


class LoyaltyCardEventData(Answer, kw_only=True):
    """Loyalty card event data."""

    id: int = PROMISED
    balance: int | float = PROMISED
    number: str = PROMISED
    phone: str = PROMISED
