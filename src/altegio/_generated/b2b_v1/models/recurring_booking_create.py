# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class RecurringBookingCreate(RequestModel):
    """Dates of a repeated event to book for a client.

    Attributes:
        visitor_id: ID of the client's visitor.
        schedule_day_ids: 1 to 7 IDs of schedule series.
    """

    client_id: int
    visitor_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "comer_id"})
    """ID of the client's visitor."""
    schedule_day_ids: list[int] = attrs.field(
        metadata={"wire": "schedule_days_ids", "min_items": 1, "max_items": 7}
    )
    """1 to 7 IDs of schedule series."""
