# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import PayrollTargetRule, SaleItemKind


class PayrollTarget(Answer, kw_only=True):
    """A part of an item that pay was calculated for."""

    target_type_slug: SaleItemKind | None = None
    target_id: int | None = None
    title: str | None = None
    cost: int | float | None = None
    """Sale cost."""
    net_cost: int | float | None = None
    salary_sum: int | float | None = None
    """Salary calculated for the target in total."""
    salary_promotion_sum: int | float | None = None
    """Salary calculated for promoting the target."""
    salary_calculation: PayrollTargetRule | None = None

    def __post_init__(self) -> None:
        if self.salary_calculation.__class__ is list:
            self._absent("salary_calculation")
