# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import ClassVar

from altegio._calls.model import PROMISED, Answer


class TeamMemberUser(Answer, kw_only=True):
    """Team member user."""

    _numeric_flags: ClassVar[frozenset[str]] = frozenset(["deleted"])
    id: int = PROMISED
    name: str | None = None
    firstname: str | None = None
    email: str | None = None
    phone: str | None = None
    avatar: str | None = None
    deleted: bool | None = None
    group_id: int | None = None
    team_id: int | None = None
    city_id: int | None = None
    ext: int | None = None
