# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .call_direction import CallDirection
from .call_status import CallStatus


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class PhoneCallSearch(RequestModel):
    """Filters for a list of a location's phone calls."""

    location_id: int = attrs.field(metadata={"wire": "salon_id"})
    start_date: dt.date = attrs.field(metadata={"wire": "date_from"})
    end_date: dt.date = attrs.field(metadata={"wire": "date_to"})
    phone: str | Unset = UNSET
    directions: list[CallDirection] | Unset = attrs.field(default=UNSET, metadata={"wire": "types"})
    statuses: list[CallStatus] | Unset = UNSET
    page: int | Unset = UNSET
    limit: int | Unset = attrs.field(default=UNSET, metadata={"maximum": 1000})
