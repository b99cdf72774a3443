from __future__ import annotations

from ..._model import UNSET, Request, Unset


class TeamMemberCreate(
    Request,
    kw_only=True,
    rename={
        "is_paid_team_member": "is_paid_staff",
    },
):
    """Team member create."""

    name: str
    specialization: str
    #: position to link to the member
    position_id: int | None
    #: phone of the user to link; 9 to 15 digits, no plus sign
    phone_number: str | None
    #: e-mail of the user to create or link
    user_email: str
    #: phone of the user account; 9 to 15 digits, no plus sign; may equal phone_number
    user_phone: str
    #: whether to mail an invitation
    is_user_invite: bool
    is_paid_team_member: bool | Unset = UNSET
