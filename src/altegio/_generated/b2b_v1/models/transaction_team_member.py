# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Answer


class TransactionTeamMember(Answer, kw_only=True):
    """The team member of a transaction."""

    id: int | None = None
    title: str | None = None
    """Team member's name."""
    name: str | None = None
