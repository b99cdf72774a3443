from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import DocumentType, Employee, TeamMemberUser


class TeamMemberTipTeamMember(
    Answer,
    kw_only=True,
):
    """Team member tip team member."""

    id: int | None = None
    name: str | None = None
    specialization: str | None = None
    #: picture path
    avatar: str | None = None
    employee: Employee | None = None
    user: TeamMemberUser | None = None
    position: DocumentType | None = None

    def __post_init__(self) -> None:
        if self.employee.__class__ is list:
            self._absent("employee")
        if self.user.__class__ is list:
            self._absent("user")
        if self.position.__class__ is list:
            self._absent("position")
