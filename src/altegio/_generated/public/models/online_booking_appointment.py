# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class OnlineBookingAppointment(RequestModel):
    """An appointment to book.

    Attributes:
        id: Number of your choice, under which the answer has the appointment.
        service_ids: Services to perform, in this order.
        team_member_id: 0 for anyone.
        datetime: Datetime of a slot, unchanged.
        custom_fields: Values by the code of the location's custom field.
    """

    id: int
    """Number of your choice, under which the answer has the appointment."""
    service_ids: list[int] | Unset = attrs.field(default=UNSET, metadata={"wire": "services"})
    """Services to perform, in this order."""
    team_member_id: int = attrs.field(metadata={"wire": "staff_id"})
    """0 for anyone."""
    datetime: str
    """Datetime of a slot, unchanged."""
    custom_fields: dict[str, Any] | Unset = UNSET
    """Values by the code of the location's custom field."""
