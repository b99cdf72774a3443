# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .permission_value_input import PermissionValueInput


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class UserCopyTarget(RequestModel):
    """A location in which to give a user permissions.

    Attributes:
        user_permissions: Values that replace the copied ones.
    """

    location_id: int = attrs.field(metadata={"wire": "company_id"})
    user_permissions: list[PermissionValueInput] | Unset = UNSET
    """Values that replace the copied ones."""
