# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class RecurringBookingUpdate(RequestModel):
    """The new dates of a client's recurring booking.

    Attributes:
        schedule_day_ids: 1 to 7 IDs of schedule series.
    """

    schedule_day_ids: list[int] = attrs.field(
        metadata={"wire": "schedule_days_ids", "min_items": 1, "max_items": 7}
    )
    """1 to 7 IDs of schedule series."""
