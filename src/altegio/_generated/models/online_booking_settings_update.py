from __future__ import annotations

from ..._model import Request


class OnlineBookingSettingsUpdate(
    Request,
    kw_only=True,
    rename={
        "any_team_member": "any_master",
        "session_delay_step": "seance_delay_step",
        "event_online_booking_clients_count_max": "activity_online_record_clients_count_max",
    },
):
    """Online booking settings update."""

    #: verify the client's phone by SMS
    confirm_number: bool
    #: "any team member" mode
    any_team_member: bool
    #: delay before the next session, minutes, multiples of 30, up to 23 h
    session_delay_step: int
    #: most seats in one group event
    event_online_booking_clients_count_max: int
