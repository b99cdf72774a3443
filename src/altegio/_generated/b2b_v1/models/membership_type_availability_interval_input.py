# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MembershipTypeAvailabilityIntervalInput(RequestModel):
    """A span of the day in which to allow memberships of the type.

    Attributes:
        from_: Seconds since midnight.
        to: Seconds since midnight.
    """

    from_: int | Unset = attrs.field(default=UNSET, metadata={"wire": "from"})
    """Seconds since midnight."""
    to: int | Unset = UNSET
    """Seconds since midnight."""
