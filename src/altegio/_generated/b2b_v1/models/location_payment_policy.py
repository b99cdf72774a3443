# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Answer


class LocationPaymentPolicy(Answer, kw_only=True):
    """The rule by which a location pays for its use of the system.

    Attributes:
        type: None = off, deposit = prepayment, card_guarantee = card held as guarantee.
    """

    type: str | None = None
    """None = off, deposit = prepayment, card_guarantee = card held as guarantee."""
