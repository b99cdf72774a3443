# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Answer


class TipCharge(Answer, kw_only=True):
    """Tip charge."""

    url: str | None = None
