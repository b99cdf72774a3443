# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class LoyaltyCardTransactionCreate(RequestModel):
    """The number of points to add to a card or withdraw from it, and the reason.

    Attributes:
        amount: Positive to top up, negative to withdraw.
        title: Free comment.
    """

    amount: int | float
    """Positive to top up, negative to withdraw."""
    title: str | Unset = UNSET
    """Free comment."""
