from __future__ import annotations

from ..._model import Model, model


@model(
    {
        "gift_card_sum": "certificate_sum",
        "membership_sum": "abonement_sum",
    }
)
class TeamMemberPayrollCalculationPaid(Model):
    """Team member payroll calculation paid."""

    money_sum: str | None = None
    discount_sum: str | None = None
    bonus_sum: str | None = None
    #: part covered by gift cards
    gift_card_sum: str | None = None
    #: part covered by memberships
    membership_sum: str | None = None
    #: part covered by the customer account
    deposit_sum: str | None = None
