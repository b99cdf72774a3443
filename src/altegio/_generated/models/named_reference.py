from __future__ import annotations

from ..._model import Answer


class NamedReference(
    Answer,
    kw_only=True,
):
    """Named reference."""

    #: team member
    id: int | None = None
    name: str | None = None
