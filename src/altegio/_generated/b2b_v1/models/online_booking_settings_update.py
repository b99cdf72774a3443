# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import attrs

from altegio._calls.request_model import Request, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class OnlineBookingSettingsUpdate(Request):
    """What to change of a location's online booking.

    Attributes:
        confirm_number: Verify the client's phone by SMS.
        any_team_member: "any team member" mode.
        session_delay_step: Delay before the next session, minutes, multiples of 30, up to 23 h.
        event_online_booking_clients_count_max: Most seats in one group event.
    """

    confirm_number: bool
    """Verify the client's phone by SMS."""
    any_team_member: bool = attrs.field(metadata={"wire": "any_master"})
    """"any team member" mode."""
    session_delay_step: int = attrs.field(
        metadata={"wire": "seance_delay_step", "minimum": 0, "maximum": 1380}
    )
    """Delay before the next session, minutes, multiples of 30, up to 23 h."""
    event_online_booking_clients_count_max: int = attrs.field(
        metadata={"wire": "activity_online_record_clients_count_max", "minimum": 1, "maximum": 255}
    )
    """Most seats in one group event."""
