# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import PROMISED, Answer


class EventBooking(Answer, kw_only=True):
    """Event booking."""

    id: int = PROMISED
    hash: str | None = None
