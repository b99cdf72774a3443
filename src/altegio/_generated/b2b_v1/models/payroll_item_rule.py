# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class PayrollItemRule(AnswerModel, kw_only=True):
    """The rule by which an item's pay was calculated."""

    criteria_title: str | None = None
    param_title: str | None = None
    scheme_title: str | None = None
