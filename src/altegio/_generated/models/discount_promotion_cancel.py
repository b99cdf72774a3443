from __future__ import annotations

from ..._model import Model, model


@model(
    {
        "appointment_id": "record_id",
    },
    request=True,
)
class DiscountPromotionCancel(Model):
    """Discount promotion cancel."""

    appointment_id: int
    visit_id: int
