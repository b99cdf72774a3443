from __future__ import annotations

from ..._model import Request


class DiscountPromotionCancel(
    Request,
    kw_only=True,
    rename={
        "appointment_id": "record_id",
    },
):
    """Discount promotion cancel."""

    appointment_id: int
    visit_id: int
