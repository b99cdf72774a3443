# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class PromotionApplicableItem(AnswerModel, kw_only=True):
    """A service, product or category that a promotion covers.

    Attributes:
        is_service: True: service or service category; false: product or product category.
        is_category: True: a category; false: a single service or product.
    """

    id: int = ALWAYS_SENT
    title: str | None = None
    is_service: bool | None = None
    """True: service or service category; false: product or product category."""
    is_category: bool | None = None
    """True: a category; false: a single service or product."""
