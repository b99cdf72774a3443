# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class EventServiceCategory(AnswerModel, kw_only=True):
    """The category of an event's service.

    Attributes:
        category_id: Product category ID; 0 when the item is a product.
    """

    id: int = ALWAYS_SENT
    category_id: int | None = None
    """Product category ID; 0 when the item is a product."""
    title: str | None = None
