# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class PromotionRuleInput(Request, kw_only=True):
    """A step that a promotion is to have."""

    parameter: int | float | Unset = UNSET
    """Rule threshold; 0 for fixed promotion types."""
    value: int | float | Unset = UNSET
    """Size of the discount or bonus."""
    service_id: int | Unset = UNSET
    """Only for conditional discount promotions."""
