# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class PromotionLoyaltyType(AnswerModel, kw_only=True):
    """The kind of a promotion, discount or bonus points, fixed or growing.

    Attributes:
        is_static: Fixed discount.
        is_accumulative: Discount that accumulates.
    """

    id: int = ALWAYS_SENT
    title: str | None = None
    is_discount: bool | None = None
    is_cashback: bool | None = None
    is_static: bool | None = None
    """Fixed discount."""
    is_accumulative: bool | None = None
    """Discount that accumulates."""
