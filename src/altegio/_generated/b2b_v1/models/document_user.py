# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Answer


class DocumentUser(Answer, kw_only=True):
    """The user who made a document."""

    id: int | None = None
    name: str | None = None
    phone: str | None = None
    email: str | None = None
    is_approved: bool | None = None
    avatar: str | None = None
    """Avatar URL."""
