from __future__ import annotations

from ..._model import Answer


class Position(
    Answer,
    kw_only=True,
):
    """An object when a position is assigned, else null or an empty array."""

    #: position id
    id: int | None = None
    title: str | None = None
