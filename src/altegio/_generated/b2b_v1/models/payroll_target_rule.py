# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class PayrollTargetRule(AnswerModel, kw_only=True):
    """The rule by which the pay for a part of an item was calculated.

    Attributes:
        type_slug: Rule type.
    """

    type_slug: str | None = None
    """Rule type."""
    value: int | float | None = None
    description: str | None = None
