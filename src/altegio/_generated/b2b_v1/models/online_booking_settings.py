# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class OnlineBookingSettings(
    AnswerModel,
    kw_only=True,
    rename={
        "is_phone_confirmed": "confirm_number",
        "is_any_team_member": "any_master",
        "slot_delay": "seance_delay_step",
        "max_event_clients": "activity_online_record_clients_count_max",
    },
):
    """A location's online booking settings.

    Attributes:
        is_phone_confirmed: Verify the client's phone by SMS.
        is_any_team_member: "any team member" mode.
        slot_delay: Delay before the next slot, minutes, multiples of 30, up to 23 h.
        max_event_clients: Maximum number of seats in one group event.
    """

    is_phone_confirmed: bool = ALWAYS_SENT
    """Verify the client's phone by SMS."""
    is_any_team_member: bool = ALWAYS_SENT
    """"any team member" mode."""
    slot_delay: int = ALWAYS_SENT
    """Delay before the next slot, minutes, multiples of 30, up to 23 h."""
    max_event_clients: int = ALWAYS_SENT
    """Maximum number of seats in one group event."""
