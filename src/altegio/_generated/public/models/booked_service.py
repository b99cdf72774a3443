# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import PROMISED, Answer


class BookedService(Answer, kw_only=True, rename={"duration": "seance_length"}):
    """Booked service."""

    id: int = PROMISED
    title: str | None = None
    amount: int | float | None = None
    duration: int | None = None
    cost: int | float | None = None
    price_min: int | float | None = None
    price_max: int | float | None = None
    discount: int | float | None = None
