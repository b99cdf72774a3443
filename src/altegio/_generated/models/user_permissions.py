from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import PermissionValue


class UserPermissions(
    Answer,
    kw_only=True,
    rename={
        "team_member_id": "staff_id",
    },
):
    """User permissions."""

    user_role: str | None = None
    #: team member tied to the user
    team_member_id: int | None = None
    #: whether role and permissions may be edited
    is_editable: bool | None = None
    has_any_paid_permission: bool | None = None
    user_permissions: list[PermissionValue] | None = None
