from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import PermissionValueInput


class UserPermissionsCopyTarget(
    Request,
    kw_only=True,
    rename={
        "location_id": "company_id",
    },
):
    """User permissions copy target."""

    location_id: int
    #: values that replace the copied ones
    user_permissions: list[PermissionValueInput] | Unset = UNSET
