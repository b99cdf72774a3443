# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class LocationPaymentPolicy(AnswerModel, kw_only=True):
    """A location's payment policy: none, prepayment or a card guarantee.

    Attributes:
        type: `none` for off, `deposit` for prepayment, `card_guarantee` for a card held as
            guarantee.
    """

    type: str | None = None
    """`none` for off, `deposit` for prepayment, `card_guarantee` for a card held as guarantee."""
