from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from . import UserPermissionUpdateUserPermission


@model(
    {
        "location_id": "company_id",
    },
    request=True,
)
class UserPermissionsToLocationCopyUserLocationLink(Model):
    """User permissions to location copy user location link."""

    location_id: int
    #: values that replace the copied ones
    user_permissions: list[UserPermissionUpdateUserPermission] | Unset = UNSET
