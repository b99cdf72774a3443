# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields

from .user_location_link import UserLocationLink


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class UserLocationsRemove(RequestModel):
    """Locations from which to remove a user.

    Attributes:
        user_location_links: Locations from which to remove the user.
    """

    user_location_links: list[UserLocationLink] = attrs.field(
        metadata={"wire": "user_company_links", "min_items": 1, "unique": True}
    )
    """Locations from which to remove the user."""
