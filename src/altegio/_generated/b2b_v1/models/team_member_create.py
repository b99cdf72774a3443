# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class TeamMemberCreate(RequestModel):
    """Fields of a new team member, and whether to invite them as a user.

    Attributes:
        position_id: Position to link to the member.
        phone_number: Phone of the user to link; 9 to 15 digits, no plus sign.
        user_email: e-mail of the user to create or link.
        user_phone: Phone of the user account; 9 to 15 digits, no plus sign; may equal
            phone_number.
        is_user_invite: Whether to send an invitation by e-mail.
    """

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
    """Whether to send an invitation by e-mail."""
    is_paid_team_member: bool | Unset = attrs.field(
        default=UNSET, metadata={"wire": "is_paid_staff"}
    )
