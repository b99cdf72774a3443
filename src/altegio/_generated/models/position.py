from __future__ import annotations

from ..._model import Model, model


@model()
class Position(Model):
    """An object when a position is assigned, else null or an empty array."""

    #: position id
    id: int | None = None
    title: str | None = None
