from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    pass


@model(request=True)
class PromotionRuleInput(Model):
    """Promotion rule input."""

    #: rule threshold; 0 for fixed promotion types
    parameter: int | float | Unset = UNSET
    #: size of the discount or bonus
    value: int | float | Unset = UNSET
    #: only for conditional discount promotions
    service_id: int | Unset = UNSET
