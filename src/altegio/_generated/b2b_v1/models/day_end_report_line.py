# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .day_end_report_line_payment import DayEndReportLinePayment


class DayEndReportLine(AnswerModel, kw_only=True):
    """A service, product or other item in a day-end report, with the amounts paid for it.

    Attributes:
        first_cost: Initial cost.
        result_cost: Final cost.
        transactions: Payments for the item.
    """

    item_title: str | None = None
    first_cost: int | float | None = None
    """Initial cost."""
    discount: int | float | None = None
    result_cost: int | float | None = None
    """Final cost."""
    transactions: list[DayEndReportLinePayment] | None = None
    """Payments for the item."""
