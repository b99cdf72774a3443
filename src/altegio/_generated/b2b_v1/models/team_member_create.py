# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class TeamMemberCreate(Request, kw_only=True, rename={"is_paid_team_member": "is_paid_staff"}):
    """What to create a team member with, and whether to invite them as a user."""

    name: str
    specialization: str
    position_id: int | None
    """Position to link to the member."""
    phone_number: str | None
    """Phone of the user to link; 9 to 15 digits, no plus sign."""
    user_email: str
    """e-mail of the user to create or link."""
    user_phone: str
    """Phone of the user account; 9 to 15 digits, no plus sign; may equal phone_number."""
    is_user_invite: bool
    """Whether to mail an invitation."""
    is_paid_team_member: bool | Unset = UNSET
