from __future__ import annotations

from ..._model import Request


class LoyaltyCardDeductionApply(
    Request,
    kw_only=True,
    rename={
        "appointment_id": "record_id",
    },
):
    """Loyalty card deduction apply."""

    appointment_id: int
    visit_id: int
    #: points to spend
    amount: int | float
