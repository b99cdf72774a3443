# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import PermissionValueInput


class UserCopyTarget(Request, kw_only=True, rename={"location_id": "company_id"}):
    """A location to give a user permissions in."""

    location_id: int
    user_permissions: list[PermissionValueInput] | Unset = UNSET
    """Values that replace the copied ones."""
