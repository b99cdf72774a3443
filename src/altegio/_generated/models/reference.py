from __future__ import annotations

from ..._model import Answer


class Reference(
    Answer,
    kw_only=True,
):
    """Reference."""

    #: service id
    id: int | None = None
    title: str | None = None
