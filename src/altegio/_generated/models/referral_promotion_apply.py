from __future__ import annotations

from ..._model import Model, model


@model(
    {
        "appointment_id": "record_id",
    },
    request=True,
)
class ReferralPromotionApply(Model):
    """Referral promotion apply."""

    appointment_id: int
    visit_id: int
    referrer_phone: int | str
