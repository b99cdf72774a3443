# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class PayrollItemPayments(
    AnswerModel,
    kw_only=True,
    rename={
        "gift_card_sum": "certificate_sum",
        "membership_sum": "abonement_sum",
        "client_account_sum": "deposit_sum",
    },
):
    """The client's payments for an item in a payroll calculation.

    Attributes:
        gift_card_sum: Part covered by gift cards.
        membership_sum: Part covered by memberships.
        client_account_sum: Part covered by the client account.
    """

    money_sum: int | float | None = None
    discount_sum: int | float | None = None
    bonus_sum: int | float | None = None
    gift_card_sum: int | float | None = None
    """Part covered by gift cards."""
    membership_sum: int | float | None = None
    """Part covered by memberships."""
    client_account_sum: int | float | None = None
    """Part covered by the client account."""
