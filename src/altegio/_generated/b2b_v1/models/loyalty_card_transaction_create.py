# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class LoyaltyCardTransactionCreate(Request, kw_only=True):
    """How many points to add to a card or to take from it, and why."""

    amount: int | float
    """Above zero deposits, below zero withdraws."""
    title: str | Unset = UNSET
    """Free comment."""
