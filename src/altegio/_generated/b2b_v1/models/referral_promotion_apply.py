# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class ReferralPromotionApply(Request, kw_only=True, rename={"appointment_id": "record_id"}):
    """The appointment to apply a referral promotion to, and who referred the client."""

    appointment_id: int
    visit_id: int
    referrer_phone: int | str
