from __future__ import annotations

from ..._model import Model, model


@model()
class DocumentType(Model):
    """Payment item."""

    id: int | None = None
    title: str | None = None
