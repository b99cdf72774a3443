from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class PromotionLoyaltyType(
    Answer,
    kw_only=True,
):
    """Promotion type."""

    id: int | None = None
    title: str | None = None
    is_discount: bool | None = None
    is_cashback: bool | None = None
    #: fixed discount
    is_static: bool | None = None
    #: discount that accumulates
    is_accumulative: bool | None = None
