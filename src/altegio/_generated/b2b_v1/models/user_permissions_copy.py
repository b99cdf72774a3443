# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields

from .user_copy_target import UserCopyTarget


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class UserPermissionsCopy(RequestModel):
    """Locations in which to give a user the same permissions.

    Attributes:
        user_location_links: Target locations.
    """

    user_location_links: list[UserCopyTarget] = attrs.field(
        metadata={"wire": "user_company_links", "min_items": 1, "unique": True}
    )
    """Target locations."""
