# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any, ClassVar

from altegio._calls.answer_model import AnswerModel

from .permission_kind import PermissionKind
from .permission_option import PermissionOption


class PermissionDefinition(AnswerModel, kw_only=True):
    """A permission that a role can have, with its kind and its options.

    Attributes:
        is_recommended: True if recommended, false if optional.
        default_value: In practice number, string or boolean.
        entity_name: Entity that the permission concerns.
        is_paid: Only for team members who count in the price.
        is_paid_only: Assignable only to team members who count in the price; matters when the
            location's is_paid_rights_model is on.
        children: Permissions below this one, recursively.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["type"])
    slug: str | None = None
    title: str | None = None
    type: PermissionKind | None = None
    options: list[PermissionOption] | None = None
    hint: str | None = None
    is_recommended: bool | None = None
    """True if recommended, false if optional."""
    is_editable: bool | None = None
    default_value: Any | None = None
    """In practice number, string or boolean."""
    entity_name: str | None = None
    """Entity that the permission concerns."""
    is_paid: bool | None = None
    """Only for team members who count in the price."""
    is_paid_only: bool | None = None
    """Assignable only to team members who count in the price; matters when the location's
    is_paid_rights_model is on.
    """
    children: "list[PermissionDefinition] | None" = None
    """Permissions below this one, recursively."""

    def _settle(self) -> None:
        self.__class__ = PermissionDefinition  # pyright: ignore[reportAttributeAccessIssue]
        if self.type.__class__ is list:
            self._clear_empty_list("type")
