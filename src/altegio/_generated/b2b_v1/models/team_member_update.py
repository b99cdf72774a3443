# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class TeamMemberUpdate(RequestModel):
    """Changes to a team member; also accepted by the deprecated way to create one.

    Attributes:
        weight: Sort weight; the heaviest come first.
        information: HTML.
        api_id: External ID.
        is_hidden: Whether to hide them in online booking.
        is_fired: Whether they have been dismissed.
        user_id: Linked user; 0 unlinks.
        has_access_timetable: Whether they can be scheduled and booked; false (default) makes
            schedule calls fail; the plan may limit it.
        is_included_in_payment_policy: Needs payment_policy_update_access, otherwise 403; ignored
            when the feature is off or there is no active policy.
    """

    name: str | Unset = UNSET
    specialization: str | Unset = UNSET
    weight: int | Unset = UNSET
    """Sort weight; the heaviest come first."""
    information: str | Unset = UNSET
    """HTML."""
    api_id: str | int | None | Unset = UNSET
    """External ID."""
    is_hidden: bool | Unset = attrs.field(default=UNSET, metadata={"wire": "hidden", "form": "0/1"})
    """Whether to hide them in online booking."""
    is_fired: bool | Unset = attrs.field(default=UNSET, metadata={"wire": "fired", "form": "0/1"})
    """Whether they have been dismissed."""
    user_id: int | Unset = UNSET
    """Linked user; 0 unlinks."""
    has_access_timetable: bool | Unset = UNSET
    """Whether they can be scheduled and booked; false (default) makes schedule calls fail; the
    plan may limit it.
    """
    is_paid_team_member: bool | Unset = attrs.field(
        default=UNSET, metadata={"wire": "is_paid_staff"}
    )
    is_included_in_payment_policy: bool | Unset = UNSET
    """Needs payment_policy_update_access, otherwise 403; ignored when the feature is off or there
    is no active policy.
    """
