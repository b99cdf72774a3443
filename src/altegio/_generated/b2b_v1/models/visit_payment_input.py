# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class VisitPaymentInput(Request, kw_only=True):
    """A payment to record for a visit."""

    id: int | Unset = UNSET
    """Financial transaction id."""
    amount: int | float | Unset = UNSET
    """Sum."""
    account_id: int | Unset = UNSET
