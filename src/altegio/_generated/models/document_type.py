from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class DocumentType(Model):
    """Document type."""

    id: int | None = None
    title: str | None = None
