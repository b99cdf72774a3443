from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class SaleLoyaltyCardType(
    Answer,
    kw_only=True,
):
    """Sale loyalty card type."""

    id: int | None = None
    type: str | None = None
