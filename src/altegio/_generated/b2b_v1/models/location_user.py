# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import LegacyUserRights, UserRole


class LocationUser(Answer, kw_only=True):
    """A user who has access to a location."""

    id: int | None = None
    """User id."""
    name: str | None = None
    phone: str | None = None
    email: str | None = None
    information: str | None = None
    is_approved: bool | None = None
    """Invitation to manage the location was accepted."""
    is_non_deletable: bool | None = None
    """User cannot be deleted."""
    avatar: str | None = None
    is_paid: bool | None = None
    user_role_slug: UserRole | None = None
    firstname: str | None = None
    login: str | None = None
    """sign-in name; phone and email also work as login."""
    access: LegacyUserRights | None = None
    """Rights per section."""

    def __post_init__(self) -> None:
        if self.access.__class__ is list:
            self._absent("access")
