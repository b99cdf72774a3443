from __future__ import annotations

from ..._model import Answer


class CustomFieldDefinitionType(
    Answer,
    kw_only=True,
):
    """Custom field definition type."""

    code: str | None = None
    title: str | None = None
