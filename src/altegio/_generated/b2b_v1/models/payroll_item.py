# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .payroll_item_discrepancy import PayrollItemDiscrepancy
from .payroll_item_payments import PayrollItemPayments
from .payroll_item_rule import PayrollItemRule
from .payroll_item_type import PayrollItemType
from .payroll_target import PayrollTarget


class PayrollItem(AnswerModel, kw_only=True, rename={"appointment_id": "record_id"}):
    """A sale, a piece of work or another item that a team member's pay was calculated from.

    Attributes:
        item_id: ID of the paid-for entity, such as an appointment or sale.
        cost: Base cost.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["paid", "salary_calculation_info", "salary_discrepancy"]
    )
    date: dt.date | None = None
    time: str | None = None
    item_id: int | None = None
    """ID of the paid-for entity, such as an appointment or sale."""
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

    def _settle(self) -> None:
        self.__class__ = PayrollItem  # pyright: ignore[reportAttributeAccessIssue]
        if self.paid.__class__ is list:
            self._clear_empty_list("paid")
        if self.salary_calculation_info.__class__ is list:
            self._clear_empty_list("salary_calculation_info")
        if self.salary_discrepancy.__class__ is list:
            self._clear_empty_list("salary_discrepancy")
