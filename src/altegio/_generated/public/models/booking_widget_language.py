# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import PROMISED, Answer


class BookingWidgetLanguage(Answer, kw_only=True):
    """Booking widget language."""

    id: int = PROMISED
    code: str | None = None
    title: str | None = None
