# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class PromotionRule(AnswerModel, kw_only=True, rename={"promotion_id": "loyalty_program_id"}):
    """A step of a promotion, the discount or bonus from a certain threshold on.

    Attributes:
        parameter: Rule threshold; 0 for fixed promotion types.
        value: Size of the discount or bonus.
        promotion_id: Promotion the rule belongs to.
        loyalty_type_id: Promotion type id.
        service_id: Only for conditional discount promotions.
    """

    id: int = ALWAYS_SENT
    parameter: int | float | None = None
    """Rule threshold; 0 for fixed promotion types."""
    value: int | float | None = None
    """Size of the discount or bonus."""
    promotion_id: int | None = None
    """Promotion the rule belongs to."""
    loyalty_type_id: int | None = None
    """Promotion type id."""
    service_id: int | None = None
    """Only for conditional discount promotions."""
