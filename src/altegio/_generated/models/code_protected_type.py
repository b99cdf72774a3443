from __future__ import annotations

from ..._model import Answer


class CodeProtectedType(
    Answer,
    kw_only=True,
):
    """Code protected type."""

    id: int | None = None
    title: str | None = None
    is_code_required: bool | None = None
