# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .payroll_discrepancy import PayrollDiscrepancy


class PayrollItemDiscrepancy(AnswerModel, kw_only=True):
    """The difference between an item's pay and the current result of its rule, with the reason.

    Attributes:
        difference_sum: Gap between actual and calculated salary.
    """

    reason: PayrollDiscrepancy | None = None
    actual_sum: int | float | None = None
    difference_sum: int | float | None = None
    """Gap between actual and calculated salary."""
