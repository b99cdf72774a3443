# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import PROMISED, Answer


class FeedbackLanguage(Answer, kw_only=True):
    """Feedback language."""

    id: int = PROMISED
    locale: str | None = None
    iso: str | None = None
