from __future__ import annotations

from ..._model import Model, model


@model()
class CustomFieldType(Model):
    """Custom field type."""

    code: str | None = None
    title: str | None = None
