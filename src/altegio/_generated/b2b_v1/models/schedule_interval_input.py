# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ScheduleIntervalInput(RequestModel):
    """A working interval to set in a team member's day.

    Attributes:
        from_: Start, HH:mm.
        to: End, HH:mm.
    """

    from_: str | Unset = attrs.field(default=UNSET, metadata={"wire": "from"})
    """Start, HH:mm."""
    to: str | Unset = UNSET
    """End, HH:mm."""
