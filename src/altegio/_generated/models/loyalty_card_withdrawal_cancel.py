from __future__ import annotations

from ..._model import Request


class LoyaltyCardWithdrawalCancel(
    Request,
    kw_only=True,
    rename={
        "appointment_id": "record_id",
    },
):
    """Loyalty card withdrawal cancel."""

    appointment_id: int
    visit_id: int
