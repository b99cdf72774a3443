# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .day_end_report_payment_line import DayEndReportPaymentLine
from .day_end_report_payment_totals import DayEndReportPaymentTotals


class DayEndReportPayments(AnswerModel, kw_only=True):
    """Payments and discounts in a day-end report.

    Attributes:
        accounts: By cash desk or account.
        discount: By discount and loyalty.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["total"])
    accounts: list[DayEndReportPaymentLine] | None = None
    """By cash desk or account."""
    discount: list[DayEndReportPaymentLine] | None = None
    """By discount and loyalty."""
    total: DayEndReportPaymentTotals | None = None

    def _settle(self) -> None:
        self.__class__ = DayEndReportPayments  # pyright: ignore[reportAttributeAccessIssue]
        if self.total.__class__ is list:
            self._clear_empty_list("total")
