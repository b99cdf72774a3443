# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Currency, SalarySums


class SalaryTotal(Answer, kw_only=True):
    """A team member's salary in a period, as accrued and paid."""

    total_sum: SalarySums | None = None
    currency: Currency | None = None

    def __post_init__(self) -> None:
        if self.total_sum.__class__ is list:
            self._absent("total_sum")
        if self.currency.__class__ is list:
            self._absent("currency")
