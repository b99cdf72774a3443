# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class OnlineAppointmentMove(RequestModel):
    """Another time for an appointment.

    Attributes:
        datetime: The datetime of a slot, as it came.
    """

    datetime: str | Unset = UNSET
    """The datetime of a slot, as it came."""
    comment: str | Unset = UNSET
