from __future__ import annotations

from ..._model import Model, model


@model()
class TeamMemberByIdSm(Model):
    """Team member by id sm."""

    id: int | None = None
    path: str | None = None
    width: str | None = None
    height: str | None = None
    type: str | None = None
    image_group_id: int | None = None
    version: str | None = None
