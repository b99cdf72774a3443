# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Answer


class SaleLoyaltyCardType(Answer, kw_only=True):
    """The type of a loyalty card in a sale."""

    id: int | None = None
    type: str | None = None
