from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import UserPermissionsToLocationCopyUserLocationLink


@model(
    {
        "user_location_links": "user_company_links",
    },
    request=True,
)
class UserPermissionsToLocationCopy(Model):
    """User permissions to location copy."""

    #: target locations
    user_location_links: list[UserPermissionsToLocationCopyUserLocationLink]
