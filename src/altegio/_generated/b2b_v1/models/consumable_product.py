# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer


class ConsumableProduct(Answer, kw_only=True):
    """The product that is used up, and its unit.

    Attributes:
        unit: Measurement unit.
    """

    id: int = PROMISED
    title: str | None = None
    unit: str | None = None
    """Measurement unit."""
