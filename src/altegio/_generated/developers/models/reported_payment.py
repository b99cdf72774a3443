# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class ReportedPayment(AnswerModel, kw_only=True):
    """The ID of a reported payment."""

    id: int | None = None
