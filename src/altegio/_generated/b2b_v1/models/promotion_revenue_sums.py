# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class PromotionRevenueSums(AnswerModel, kw_only=True):
    """The spending of clients, and of those who returned.

    Attributes:
        all_sum: Income from new clients.
        returned_sum: Income from returning clients.
    """

    all_sum: int | float | None = None
    """Income from new clients."""
    returned_sum: int | float | None = None
    """Income from returning clients."""
