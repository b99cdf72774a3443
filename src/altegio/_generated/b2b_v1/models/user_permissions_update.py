# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .permission_value_input import PermissionValueInput
from .user_role import UserRole


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class UserPermissionsUpdate(RequestModel):
    """The new role and permissions of a user.

    Attributes:
        team_member_id: Team member tied to the user.
    """

    user_role: UserRole | Unset = UNSET
    user_permissions: list[PermissionValueInput] | Unset = UNSET
    team_member_id: int | None | Unset = attrs.field(default=UNSET, metadata={"wire": "staff_id"})
    """Team member tied to the user."""
