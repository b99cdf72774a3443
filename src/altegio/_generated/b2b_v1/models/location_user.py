# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .legacy_user_rights import LegacyUserRights
from .user_role import UserRole


class LocationUser(AnswerModel, kw_only=True):
    """A user who has access to a location.

    Attributes:
        id: User ID.
        is_approved: Whether the invitation to manage the location was accepted.
        is_non_deletable: Whether the user cannot be deleted.
        login: sign-in name; phone and email also work as login.
        access: Rights per section.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["access"])
    id: int = ALWAYS_SENT
    """User ID."""
    name: str | None = None
    phone: str | None = None
    email: str | None = None
    information: str | None = None
    is_approved: bool | None = None
    """Whether the invitation to manage the location was accepted."""
    is_non_deletable: bool | None = None
    """Whether the user cannot be deleted."""
    avatar: str | None = None
    is_paid: bool | None = None
    user_role_slug: UserRole | None = None
    firstname: str | None = None
    login: str | None = None
    """sign-in name; phone and email also work as login."""
    access: LegacyUserRights | None = None
    """Rights per section."""

    def _settle(self) -> None:
        self.__class__ = LocationUser  # pyright: ignore[reportAttributeAccessIssue]
        if self.access.__class__ is list:
            self._clear_empty_list("access")
