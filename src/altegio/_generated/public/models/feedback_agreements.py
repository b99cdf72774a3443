# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Answer


class FeedbackAgreements(Answer, kw_only=True):
    """Feedback agreements."""

    terms_of_use: str | None = None
    confidentiality_agreement: str | None = None
