from __future__ import annotations

from ..._model import Answer


class PayrollItemPayments(
    Answer,
    kw_only=True,
    rename={
        "gift_card_sum": "certificate_sum",
        "membership_sum": "abonement_sum",
    },
):
    """Payroll item payments."""

    money_sum: int | float | None = None
    discount_sum: int | float | None = None
    bonus_sum: int | float | None = None
    #: part covered by gift cards
    gift_card_sum: int | float | None = None
    #: part covered by memberships
    membership_sum: int | float | None = None
    #: part covered by the customer account
    deposit_sum: int | float | None = None
