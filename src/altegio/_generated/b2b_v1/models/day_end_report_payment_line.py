# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class DayEndReportPaymentLine(AnswerModel, kw_only=True):
    """The sum paid to one account, or given as one kind of discount.

    Attributes:
        title: Name of the discount or promotion.
    """

    title: str | None = None
    """Name of the discount or promotion."""
    amount: int | float | None = None
