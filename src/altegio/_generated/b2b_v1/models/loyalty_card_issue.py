# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class LoyaltyCardIssue(RequestModel):
    """Fields of a loyalty card to issue.

    Attributes:
        phone: Client phone as digits without the plus sign.
    """

    loyalty_card_number: int | str | Unset = UNSET
    loyalty_card_type_id: int | str | Unset = UNSET
    phone: int | str | Unset = UNSET
    """Client phone as digits without the plus sign."""
