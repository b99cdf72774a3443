from __future__ import annotations

from ..._model import Model, model


@model(
    {
        "appointment_id": "record_id",
    },
    request=True,
)
class LoyaltyCardDeductionApply(Model):
    """Loyalty card deduction apply."""

    appointment_id: int
    visit_id: int
    #: points to spend
    amount: int | float
