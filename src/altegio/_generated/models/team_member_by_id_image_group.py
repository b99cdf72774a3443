from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import TeamMemberByIdImages


@model()
class TeamMemberByIdImageGroup(Model):
    """Team member by id image group."""

    id: int | None = None
    entity: str | None = None
    entity_id: int | None = None
    images: TeamMemberByIdImages | None = None
