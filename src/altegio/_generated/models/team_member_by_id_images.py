from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import TeamMemberByIdSm


@model()
class TeamMemberByIdImages(Model):
    """Team member by id images."""

    sm: TeamMemberByIdSm | None = None
    norm: TeamMemberByIdSm | None = None
    origin: TeamMemberByIdSm | None = None
