# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Answer


class TeamMemberContact(Answer, kw_only=True):
    """The person behind a team member."""

    id: int | None = None
    phone: str | None = None
