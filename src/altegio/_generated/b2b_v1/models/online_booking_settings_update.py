# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class OnlineBookingSettingsUpdate(
    Request,
    kw_only=True,
    rename={
        "any_team_member": "any_master",
        "session_delay_step": "seance_delay_step",
        "event_online_booking_clients_count_max": "activity_online_record_clients_count_max",
    },
):
    """What to change of a location's online booking."""

    confirm_number: bool
    """Verify the client's phone by SMS."""
    any_team_member: bool
    """"any team member" mode."""
    session_delay_step: int
    """Delay before the next session, minutes, multiples of 30, up to 23 h."""
    event_online_booking_clients_count_max: int
    """Most seats in one group event."""
