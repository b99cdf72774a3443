# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .day_end_report_client import DayEndReportClient
from .day_end_report_payments import DayEndReportPayments
from .day_end_report_stats import DayEndReportStats


class DayEndReport(
    AnswerModel, kw_only=True, rename={"payments": "paids", "clients_by_time": "z_data"}
):
    """A location's activity and takings on a day or in a period (the Z report)."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["stats", "payments", "clients_by_time"]
    )
    stats: DayEndReportStats | None = None
    payments: DayEndReportPayments | None = None
    clients_by_time: dict[str, list[DayEndReportClient]] | None = None
    currency: str | None = None

    def _settle(self) -> None:
        self.__class__ = DayEndReport  # pyright: ignore[reportAttributeAccessIssue]
        if self.stats.__class__ is list:
            self._clear_empty_list("stats")
        if self.payments.__class__ is list:
            self._clear_empty_list("payments")
        if self.clients_by_time.__class__ is list:
            self._clear_empty_list("clients_by_time", {})
