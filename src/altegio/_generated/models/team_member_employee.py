from __future__ import annotations

from ..._model import Answer


class TeamMemberEmployee(
    Answer,
    kw_only=True,
):
    """Team member employee."""

    id: int | None = None
    phone: str | None = None
