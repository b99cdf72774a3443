# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class PromotionLoyaltyType(AnswerModel, kw_only=True):
    """The kind of a promotion: discount or bonus points, fixed or accumulative.

    Attributes:
        is_static: Whether the discount is fixed.
        is_accumulative: Whether the discount accumulates.
    """

    id: int = ALWAYS_SENT
    title: str | None = None
    is_discount: bool | None = None
    is_cashback: bool | None = None
    is_static: bool | None = None
    """Whether the discount is fixed."""
    is_accumulative: bool | None = None
    """Whether the discount accumulates."""
