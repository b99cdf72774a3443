from __future__ import annotations

from ..._model import Answer


class TransactionTeamMember(
    Answer,
    kw_only=True,
):
    """Team member."""

    id: int | None = None
    #: team member's name
    title: str | None = None
    name: str | None = None
