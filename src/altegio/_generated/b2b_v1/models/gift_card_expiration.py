# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .gift_card_expiration_type import GiftCardExpirationType
from .period_unit import PeriodUnit


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class GiftCardExpiration(RequestModel):
    """The expiry of gift cards of the type.

    Attributes:
        type_id: 0 none, 1 fixed date, 2 period from sale.
        date: ISO 8601, required if type_id is 1.
        timeout: Period length, required if type_id is 2.
        timeout_unit_id: 1 day, 2 week, 3 month, 4 year; required if type_id is 2.
    """

    type_id: GiftCardExpirationType
    """0 none, 1 fixed date, 2 period from sale."""
    date: dt.datetime | Unset = attrs.field(default=UNSET, metadata={"aware": True})
    """ISO 8601, required if type_id is 1."""
    timeout: int | Unset = UNSET
    """Period length, required if type_id is 2."""
    timeout_unit_id: PeriodUnit | Unset = UNSET
    """1 day, 2 week, 3 month, 4 year; required if type_id is 2."""
