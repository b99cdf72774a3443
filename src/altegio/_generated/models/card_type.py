from __future__ import annotations

from ..._model import Model, model


@model()
class CardType(Model):
    """Card type."""

    id: int | None = None
    title: str | None = None
