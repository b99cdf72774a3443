from __future__ import annotations

from ..._model import Request


class DiscountPromotionApply(
    Request,
    kw_only=True,
    rename={
        "appointment_id": "record_id",
    },
):
    """Discount promotion apply."""

    appointment_id: int
    visit_id: int
