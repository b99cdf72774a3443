from __future__ import annotations

from ..._model import Model, model


@model()
class FinancialTransactionTeamMember(Model):
    """Team member."""

    id: int | None = None
    name: str | None = None
    #: team member's name
    title: str | None = None
