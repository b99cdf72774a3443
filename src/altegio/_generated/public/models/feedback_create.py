# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class FeedbackCreate(RequestModel):
    """A client's feedback on a visit.

    Attributes:
        rating: 1 to 5.
        tips_amount: In the main unit of the currency.
        redirect_prefix: Address to which the payment page returns.
    """

    rating: int | float
    """1 to 5."""
    text: str | Unset = UNSET
    tips_amount: int | float | Unset = UNSET
    """In the main unit of the currency."""
    redirect_prefix: str | Unset = UNSET
    """Address to which the payment page returns."""
