# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class DayEndReportLinePayment(AnswerModel, kw_only=True):
    """The payment for an item of a day-end report.

    Attributes:
        accounts_amount: Paid to an account.
        loyalty_amount: Paid by loyalty.
    """

    accounts_amount: int | float | None = None
    """Paid to an account."""
    loyalty_amount: int | float | None = None
    """Paid by loyalty."""
    payment_type: str | None = None
