# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Answer


class PrivacyAgreement(Answer, kw_only=True):
    """Privacy agreement."""

    content: str | None = None
