# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import PROMISED, Answer


class BusinessType(Answer, kw_only=True):
    """Business type."""

    id: int = PROMISED
    title: str | None = None
    business_group_id: int | None = None
