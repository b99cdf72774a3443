from __future__ import annotations

from ..._model import Answer


class TeamMemberUser(
    Answer,
    kw_only=True,
):
    """Team member user."""

    id: int | None = None
    name: str | None = None
    phone: str | None = None
    email: str | None = None
