from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ClientBulkError(
    Answer,
    kw_only=True,
):
    """Client bulk error."""

    name: str | None = None
    phone: str | None = None
    error: str | None = None
