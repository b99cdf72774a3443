from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType


@model()
class VisitTeamMember(Model):
    """Visit team member."""

    id: int | None = None
    name: str | None = None
    specialization: str | None = None
    position: DocumentType | None = None
    avatar: str | None = None
    #: high-resolution picture
    avatar_big: str | None = None
    rating: int | float | None = None
    votes_count: int | None = None
