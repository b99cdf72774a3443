# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .membership_type_availability_interval_input import MembershipTypeAvailabilityIntervalInput


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MembershipTypeAvailabilityInput(RequestModel):
    """The times at which to allow memberships of the type.

    Attributes:
        week_days: 1 Monday to 7 Sunday.
    """

    week_days: list[int] | Unset = attrs.field(default=UNSET, metadata={"minimum": 1, "maximum": 7})
    """1 Monday to 7 Sunday."""
    intervals: list[MembershipTypeAvailabilityIntervalInput] | Unset = UNSET
