from __future__ import annotations

from ..._model import Answer


class CustomFieldType(
    Answer,
    kw_only=True,
):
    """Custom field type."""

    code: str | None = None
    title: str | None = None
