from __future__ import annotations

from ..._model import Answer


class FinancialTransactionTeamMember(
    Answer,
    kw_only=True,
):
    """Team member."""

    id: int | None = None
    name: str | None = None
    #: team member's name
    title: str | None = None
