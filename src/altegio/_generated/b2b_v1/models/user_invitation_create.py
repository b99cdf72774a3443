# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields

from .user_invitation import UserInvitation


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class UserInvitationCreate(RequestModel):
    """People to invite to a location."""

    invites: list[UserInvitation]
