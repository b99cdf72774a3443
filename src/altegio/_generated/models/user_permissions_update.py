from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import PermissionValueInput


class UserPermissionsUpdate(
    Request,
    kw_only=True,
    rename={
        "team_member_id": "staff_id",
    },
):
    """User permissions update."""

    user_role: (
        Literal[
            "worker",
            "administrator",
            "accountant",
            "manager",
            "owner",
            "free_readonly",
            "free_readonly_admin",
        ]
        | Unset
    ) = UNSET
    user_permissions: list[PermissionValueInput] | Unset = UNSET
    #: team member tied to the user
    team_member_id: int | None | Unset = UNSET
