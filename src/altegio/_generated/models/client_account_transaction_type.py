from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ClientAccountTransactionType(
    Answer,
    kw_only=True,
):
    """Client account transaction type."""

    #: ID of the transaction type
    id: int | None = None
    #: name of the transaction type
    comment: str | None = None
