# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class TeamMemberUpdate(RequestModel):
    """What to change of a team member; also taken by the deprecated way to create one.

    Attributes:
        weight: Sort weight; heavier come first.
        information: HTML.
        api_id: External id.
        is_hidden: Hide in online booking.
        is_fired: Dismissed.
        user_id: Linked user; 0 unlinks.
        has_access_timetable: Can be scheduled and booked; false (default) makes schedule calls
            fail; plan may limit.
        is_included_in_payment_policy: Needs payment_policy_update_access, else 403; ignored when
            feature is off or no active policy.
    """

    name: str | Unset = UNSET
    specialization: str | Unset = UNSET
    weight: int | Unset = UNSET
    """Sort weight; heavier come first."""
    information: str | Unset = UNSET
    """HTML."""
    api_id: str | int | None | Unset = UNSET
    """External id."""
    is_hidden: bool | Unset = attrs.field(default=UNSET, metadata={"wire": "hidden", "form": "0/1"})
    """Hide in online booking."""
    is_fired: bool | Unset = attrs.field(default=UNSET, metadata={"wire": "fired", "form": "0/1"})
    """Dismissed."""
    user_id: int | Unset = UNSET
    """Linked user; 0 unlinks."""
    has_access_timetable: bool | Unset = UNSET
    """Can be scheduled and booked; false (default) makes schedule calls fail; plan may limit."""
    is_paid_team_member: bool | Unset = attrs.field(
        default=UNSET, metadata={"wire": "is_paid_staff"}
    )
    is_included_in_payment_policy: bool | Unset = UNSET
    """Needs payment_policy_update_access, else 403; ignored when feature is off or no active
    policy.
    """
