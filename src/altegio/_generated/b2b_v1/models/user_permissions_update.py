# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import PermissionValueInput, UserRole


class UserPermissionsUpdate(Request, kw_only=True, rename={"team_member_id": "staff_id"}):
    """The role and permissions that a user is to have."""

    user_role: UserRole | Unset = UNSET
    user_permissions: list[PermissionValueInput] | Unset = UNSET
    team_member_id: int | None | Unset = UNSET
    """Team member tied to the user."""
