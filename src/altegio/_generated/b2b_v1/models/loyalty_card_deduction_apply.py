# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class LoyaltyCardDeductionApply(Request, kw_only=True, rename={"appointment_id": "record_id"}):
    """The appointment to pay with points, and how many."""

    appointment_id: int
    visit_id: int
    amount: int | float
    """Points to spend."""
