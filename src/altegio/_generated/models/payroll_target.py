from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import PayrollTargetRule


class PayrollTarget(
    Answer,
    kw_only=True,
):
    """Payroll target."""

    target_type_slug: str | None = None
    target_id: int | None = None
    title: str | None = None
    #: sale cost
    cost: int | float | None = None
    net_cost: int | float | None = None
    #: salary calculated for the target in total
    salary_sum: int | float | None = None
    #: salary calculated for promoting the target
    salary_promotion_sum: int | float | None = None
    salary_calculation: PayrollTargetRule | None = None

    def __post_init__(self) -> None:
        if self.salary_calculation.__class__ is list:
            self._absent("salary_calculation")
