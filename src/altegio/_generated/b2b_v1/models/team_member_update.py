# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class TeamMemberUpdate(
    Request,
    kw_only=True,
    rename={"is_hidden": "hidden", "is_fired": "fired", "is_paid_team_member": "is_paid_staff"},
):
    """What to change of a team member; also taken by the deprecated way to create one."""

    name: str | Unset = UNSET
    specialization: str | Unset = UNSET
    weight: int | Unset = UNSET
    """Sort weight; heavier come first."""
    information: str | Unset = UNSET
    """HTML."""
    api_id: str | int | None | Unset = UNSET
    """External id."""
    is_hidden: int | Unset = UNSET
    """1 hidden in online booking, 0 shown."""
    is_fired: int | Unset = UNSET
    """1 dismissed, 0 not."""
    user_id: int | Unset = UNSET
    """Linked user; 0 unlinks."""
    has_access_timetable: bool | Unset = UNSET
    """Can be scheduled and booked; false (default) makes schedule calls fail; plan may limit."""
    is_paid_team_member: bool | Unset = UNSET
    is_included_in_payment_policy: bool | Unset = UNSET
    """Needs payment_policy_update_access, else 403; ignored when feature is off or no active
    policy.
    """
