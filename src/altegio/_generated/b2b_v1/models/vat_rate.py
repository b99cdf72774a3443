# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class VatRate(AnswerModel, kw_only=True):
    """A rate of value added tax.

    Attributes:
        slug: Code name.
    """

    title: str | None = None
    slug: str | None = None
    """Code name."""
