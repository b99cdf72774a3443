# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import (
        PayrollItemDiscrepancy,
        PayrollItemPayments,
        PayrollItemRule,
        PayrollItemType,
        PayrollTarget,
    )


class PayrollItem(Answer, kw_only=True, rename={"appointment_id": "record_id"}):
    """Something sold or done that a team member's pay was calculated from."""

    date: dt.date | None = None
    time: str | None = None
    item_id: int | None = None
    """Id of the paid-for entity, such as an appointment or sale."""
    item_type_slug: PayrollItemType | None = None
    salary_sum: int | float | None = None
    appointment_id: int | None = None
    client_id: int | None = None
    cost: int | float | None = None
    """Base cost."""
    paid: PayrollItemPayments | None = None
    salary_calculation_info: PayrollItemRule | None = None
    targets: list[PayrollTarget] | None = None
    salary_discrepancy: PayrollItemDiscrepancy | None = None

    def __post_init__(self) -> None:
        if self.paid.__class__ is list:
            self._absent("paid")
        if self.salary_calculation_info.__class__ is list:
            self._absent("salary_calculation_info")
        if self.salary_discrepancy.__class__ is list:
            self._absent("salary_discrepancy")
