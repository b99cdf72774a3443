# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import PermissionKind, PermissionOption


class PermissionDefinition(Answer, kw_only=True):
    """A permission that a role can hold, with its kind and its options."""

    slug: str | None = None
    title: str | None = None
    type: PermissionKind | None = None
    options: list[PermissionOption] | None = None
    hint: str | None = None
    is_recommended: bool | None = None
    """Recommended (true) or optional."""
    is_editable: bool | None = None
    default_value: Any | None = None
    """In practice number, string or boolean."""
    entity_name: str | None = None
    """Entity the permission concerns."""
    is_paid: bool | None = None
    """Only for paid staff."""
    is_paid_only: bool | None = None
    """Assignable to paid staff only; matters when the location's is_paid_rights_model is on."""
    children: list[PermissionDefinition] | None = None
    """Recursive."""

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
