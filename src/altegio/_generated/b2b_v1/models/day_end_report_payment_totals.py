# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class DayEndReportPaymentTotals(AnswerModel, kw_only=True):
    """Total payments and discounts in a day-end report.

    Attributes:
        accounts: Sum over all accounts.
        discount: Sum over all loyalty payments.
    """

    accounts: int | float | None = None
    """Sum over all accounts."""
    discount: int | float | None = None
    """Sum over all loyalty payments."""
