from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import UserPermissionUserPermission


@model(
    {
        "team_member_id": "staff_id",
    }
)
class UserPermission(Model):
    """User permission."""

    user_role: str | None = None
    #: team member tied to the user
    team_member_id: int | None = None
    #: whether role and permissions may be edited
    is_editable: bool | None = None
    has_any_paid_permission: bool | None = None
    user_permissions: list[UserPermissionUserPermission] | None = None
