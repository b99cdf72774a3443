# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class PromotionRule(AnswerModel, kw_only=True, rename={"promotion_id": "loyalty_program_id"}):
    """A tier of a promotion: the discount or bonus from a threshold upwards.

    Attributes:
        parameter: Rule threshold; 0 for fixed promotion types.
        value: Size of the discount or bonus.
        promotion_id: Promotion that the rule belongs to.
        loyalty_type_id: Promotion type ID.
        service_id: For conditional discount promotions only.
    """

    id: int = ALWAYS_SENT
    parameter: int | None = None
    """Rule threshold; 0 for fixed promotion types."""
    value: int | float | None = None
    """Size of the discount or bonus."""
    promotion_id: int | None = None
    """Promotion that the rule belongs to."""
    loyalty_type_id: int | None = None
    """Promotion type ID."""
    service_id: int | None = None
    """For conditional discount promotions only."""
