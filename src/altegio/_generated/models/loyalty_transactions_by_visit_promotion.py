from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class LoyaltyTransactionsByVisitPromotion(
    Answer,
    kw_only=True,
):
    """Promotion."""

    id: int | None = None
    title: str | None = None
    #: size of the discount
    value: int | float | None = None
    #: promotion type ID
    loyalty_type_id: int | None = None
    #: whether products earn cashback
    item_type_id: int | None = None
    #: bonus kind - percent discount or fixed sum
    value_unit_id: int | None = None
    #: chain in which the promotion was created
    group_id: int | None = None
