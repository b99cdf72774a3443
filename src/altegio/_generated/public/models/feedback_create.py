# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class FeedbackCreate(RequestModel):
    """Feedback create."""

    rating: int | float
    text: str | Unset = UNSET
    tips_amount: int | float | Unset = UNSET
    redirect_prefix: str | Unset = UNSET
