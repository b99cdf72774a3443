from __future__ import annotations

from ..._model import UNSET, Request, Unset


class TeamMemberUpdate(
    Request,
    kw_only=True,
    rename={
        "is_paid_team_member": "is_paid_staff",
    },
):
    """Team member update."""

    name: str | Unset = UNSET
    specialization: str | Unset = UNSET
    #: sort weight; heavier come first
    weight: int | Unset = UNSET
    #: HTML
    information: str | Unset = UNSET
    #: external id
    api_id: str | int | None | Unset = UNSET
    #: 1 hidden in online booking, 0 shown
    hidden: int | Unset = UNSET
    #: 1 dismissed, 0 not
    fired: int | Unset = UNSET
    #: linked user; 0 unlinks
    user_id: int | Unset = UNSET
    #: can be scheduled and booked; false (default) makes schedule calls fail; plan may limit
    has_access_timetable: bool | Unset = UNSET
    is_paid_team_member: bool | Unset = UNSET
    #: needs payment_policy_update_access, else 403; ignored when feature is off or no active
    #: policy
    is_included_in_payment_policy: bool | Unset = UNSET
