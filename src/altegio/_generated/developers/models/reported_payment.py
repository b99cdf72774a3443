# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class ReportedPayment(AnswerModel, kw_only=True):
    """A payment that was reported, by its id."""

    id: int | None = None
