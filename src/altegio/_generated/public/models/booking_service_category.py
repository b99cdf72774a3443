# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import PROMISED, Answer


class BookingServiceCategory(Answer, kw_only=True):
    """Booking service category."""

    id: int = PROMISED
    title: str | None = None
    gender: int | None = None
    api_id: str | int | None = None
    weight: int | None = None
