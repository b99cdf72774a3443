# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class FeedbackCreate(RequestModel):
    """What a client says of a visit.

    Attributes:
        rating: 1 to 5.
        tips_amount: In the main unit of the currency.
        redirect_prefix: Where the payment page leads back to.
    """

    rating: int | float
    """1 to 5."""
    text: str | Unset = UNSET
    tips_amount: int | float | Unset = UNSET
    """In the main unit of the currency."""
    redirect_prefix: str | Unset = UNSET
    """Where the payment page leads back to."""
