# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class OnlineBookingAppointment(RequestModel):
    """An appointment to book.

    Attributes:
        id: A number of your own, under which the answer has the appointment.
        service_ids: What is done, one after another.
        team_member_id: 0 for anyone.
        datetime: The datetime of a slot, as it came.
        custom_fields: Values by the codes of the location's custom fields.
    """

    id: int
    """A number of your own, under which the answer has the appointment."""
    service_ids: list[int] | Unset = attrs.field(default=UNSET, metadata={"wire": "services"})
    """What is done, one after another."""
    team_member_id: int = attrs.field(metadata={"wire": "staff_id"})
    """0 for anyone."""
    datetime: str
    """The datetime of a slot, as it came."""
    custom_fields: dict[str, Any] | Unset = UNSET
    """Values by the codes of the location's custom fields."""
