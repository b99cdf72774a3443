from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class DocumentType(
    Answer,
    kw_only=True,
):
    """Document type."""

    id: int | None = None
    title: str | None = None
