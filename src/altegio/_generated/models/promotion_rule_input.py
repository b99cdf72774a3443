from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class PromotionRuleInput(
    Request,
    kw_only=True,
):
    """Promotion rule input."""

    #: rule threshold; 0 for fixed promotion types
    parameter: int | float | Unset = UNSET
    #: size of the discount or bonus
    value: int | float | Unset = UNSET
    #: only for conditional discount promotions
    service_id: int | Unset = UNSET
