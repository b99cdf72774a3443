from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class PromotionRule(
    Answer,
    kw_only=True,
    rename={
        "promotion_id": "loyalty_program_id",
    },
):
    """Promotion rule."""

    id: int | None = None
    #: rule threshold; 0 for fixed promotion types
    parameter: int | float | None = None
    #: size of the discount or bonus
    value: int | float | None = None
    #: promotion the rule belongs to
    promotion_id: int | None = None
    #: promotion type id
    loyalty_type_id: int | None = None
    #: only for conditional discount promotions
    service_id: int | None = None
