# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class LoyaltyCardIssue(Request, kw_only=True):
    """What to issue a loyalty card with."""

    loyalty_card_number: int | str | Unset = UNSET
    loyalty_card_type_id: int | str | Unset = UNSET
    phone: int | str | Unset = UNSET
    """Client phone as digits without the plus sign."""
