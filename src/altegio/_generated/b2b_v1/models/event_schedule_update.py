# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class EventScheduleUpdate(RequestModel):
    """Changes to an event schedule.

    Attributes:
        end_date: Last day of the schedule.
    """

    end_date: dt.date | Unset = attrs.field(default=UNSET, metadata={"wire": "date_end"})
    """Last day of the schedule."""
