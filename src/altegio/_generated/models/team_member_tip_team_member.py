from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType, Employee, TeamMemberUser


@model()
class TeamMemberTipTeamMember(Model):
    """Team member tip team member."""

    id: int | None = None
    name: str | None = None
    specialization: str | None = None
    #: picture path
    avatar: str | None = None
    employee: Employee | None = None
    user: TeamMemberUser | None = None
    position: DocumentType | None = None
