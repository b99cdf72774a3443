# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class PromotionClientCounts(AnswerModel, kw_only=True):
    """Counts of clients that a promotion reached, lost and brought back."""

    all_count: int | None = None
    lost_count: int | None = None
    returned_count: int | None = None
    returned_percent: int | float | None = None
