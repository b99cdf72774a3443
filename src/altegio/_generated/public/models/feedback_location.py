# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import PROMISED, Answer


class FeedbackLocation(Answer, kw_only=True):
    """Feedback location."""

    id: int = PROMISED
    title: str | None = None
    logo: str | None = None
    address: str | None = None
