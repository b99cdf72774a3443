# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import Request, check_fields

from .user_invitation import UserInvitation


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class UserInvitationCreate(Request):
    """The people to invite to a location."""

    invites: list[UserInvitation]
