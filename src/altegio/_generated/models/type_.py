from __future__ import annotations

from ..._model import Model, model


@model()
class Type(Model):
    """Type."""

    id: int | None = None
    type: str | None = None
