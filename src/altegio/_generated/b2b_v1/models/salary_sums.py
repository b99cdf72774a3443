# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class SalarySums(AnswerModel, kw_only=True):
    """The sums accrued and paid, and the balance."""

    income: int | float | None = None
    expense: int | float | None = None
    balance: int | float | None = None
