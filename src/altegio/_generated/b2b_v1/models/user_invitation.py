# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import PermissionValueInput, UserRole


class UserInvitation(Request, kw_only=True, rename={"team_member_id": "staff_id"}):
    """A person to invite, and what they may do."""

    name: str | Unset = UNSET
    search: str | Unset = UNSET
    """Phone number or e-mail."""
    position: str | None | Unset = UNSET
    user_role: UserRole | None | Unset = UNSET
    user_permissions: list[PermissionValueInput] | None | Unset = UNSET
    team_member_id: int | None | Unset = UNSET
    """Team member tied to the user."""
