# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class ConsumableProduct(AnswerModel, kw_only=True):
    """The consumed product and its unit.

    Attributes:
        unit: Measurement unit.
    """

    id: int = ALWAYS_SENT
    title: str | None = None
    unit: str | None = None
    """Measurement unit."""
