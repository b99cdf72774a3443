from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(
    {
        "promotion_id": "loyalty_program_id",
    }
)
class PromotionRule(Model):
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
