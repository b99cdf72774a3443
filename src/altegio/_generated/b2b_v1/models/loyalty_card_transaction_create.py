# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class LoyaltyCardTransactionCreate(RequestModel):
    """How many points to add to a card or to take from it, and why.

    Attributes:
        amount: Above zero deposits, below zero withdraws.
        title: Free comment.
    """

    amount: int | float
    """Above zero deposits, below zero withdraws."""
    title: str | Unset = UNSET
    """Free comment."""
