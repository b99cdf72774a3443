from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import UserPermissionUpdateUserPermission


class UserPermissionsToLocationCopyUserLocationLink(
    Request,
    kw_only=True,
    rename={
        "location_id": "company_id",
    },
):
    """User permissions to location copy user location link."""

    location_id: int
    #: values that replace the copied ones
    user_permissions: list[UserPermissionUpdateUserPermission] | Unset = UNSET
