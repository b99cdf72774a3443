from __future__ import annotations

from ..._model import Model, model


@model()
class TeamMemberUser(Model):
    """Team member user."""

    id: int | None = None
    name: str | None = None
    phone: str | None = None
    email: str | None = None
