from __future__ import annotations

from ..._model import Answer


class Type(
    Answer,
    kw_only=True,
):
    """Type."""

    id: int | None = None
    type: str | None = None
