# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class OnlineAppointmentMove(RequestModel):
    """The new time of an appointment.

    Attributes:
        datetime: Datetime of a slot, unchanged.
    """

    datetime: str | Unset = UNSET
    """Datetime of a slot, unchanged."""
    comment: str | Unset = UNSET
