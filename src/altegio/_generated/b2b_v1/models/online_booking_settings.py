# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import PROMISED, Answer


class OnlineBookingSettings(
    Answer,
    kw_only=True,
    rename={
        "any_team_member": "any_master",
        "session_delay_step": "seance_delay_step",
        "event_online_booking_clients_count_max": "activity_online_record_clients_count_max",
    },
):
    """How clients book online in a location.

    Attributes:
        confirm_number: Verify the client's phone by SMS.
        any_team_member: "any team member" mode.
        session_delay_step: Delay before the next session, minutes, multiples of 30, up to 23 h.
        event_online_booking_clients_count_max: Most seats in one group event.
    """

    confirm_number: bool = PROMISED
    """Verify the client's phone by SMS."""
    any_team_member: bool = PROMISED
    """"any team member" mode."""
    session_delay_step: int = PROMISED
    """Delay before the next session, minutes, multiples of 30, up to 23 h."""
    event_online_booking_clients_count_max: int = PROMISED
    """Most seats in one group event."""
