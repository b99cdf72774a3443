# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class DiscountPromotionCancel(Request, kw_only=True, rename={"appointment_id": "record_id"}):
    """The appointment to take a discount promotion back from."""

    appointment_id: int
    visit_id: int
