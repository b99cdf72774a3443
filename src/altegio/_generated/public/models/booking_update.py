# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class BookingUpdate(RequestModel):
    """Booking update."""

    starts_at: dt.datetime | Unset = attrs.field(
        default=UNSET, metadata={"wire": "datetime", "aware": True}
    )
    comment: str | Unset = UNSET
