# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class OnlineBookingSettingsUpdate(RequestModel):
    """Changes to a location's online booking settings.

    Attributes:
        is_phone_confirmed: Verify the client's phone by SMS.
        is_any_team_member: "any team member" mode.
        slot_delay: Delay before the next slot, minutes, multiples of 30, up to 23 h.
        max_event_clients: Maximum number of seats in one group event.
    """

    is_phone_confirmed: bool = attrs.field(metadata={"wire": "confirm_number"})
    """Verify the client's phone by SMS."""
    is_any_team_member: bool = attrs.field(metadata={"wire": "any_master"})
    """"any team member" mode."""
    slot_delay: int = attrs.field(
        metadata={"wire": "seance_delay_step", "minimum": 0, "maximum": 1380}
    )
    """Delay before the next slot, minutes, multiples of 30, up to 23 h."""
    max_event_clients: int = attrs.field(
        metadata={"wire": "activity_online_record_clients_count_max", "minimum": 1, "maximum": 255}
    )
    """Maximum number of seats in one group event."""
