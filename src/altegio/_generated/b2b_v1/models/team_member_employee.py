from __future__ import annotations

from ..._model import Answer


class TeamMemberEmployee(Answer, kw_only=True):
    """The person behind a team member."""

    id: int | None = None
    phone: str | None = None
