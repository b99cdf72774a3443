from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._model import Answer

if TYPE_CHECKING:
    from . import PermissionKind, PermissionOption


class PermissionDefinition(
    Answer,
    kw_only=True,
):
    """Permission definition."""

    slug: str | None = None
    title: str | None = None
    type: PermissionKind | None = None
    options: list[PermissionOption] | None = None
    hint: str | None = None
    #: recommended (true) or optional
    is_recommended: bool | None = None
    is_editable: bool | None = None
    #: in practice number, string or boolean
    default_value: Any | None = None
    #: entity the permission concerns
    entity_name: str | None = None
    #: only for paid staff
    is_paid: bool | None = None
    #: assignable to paid staff only; matters when the location's is_paid_rights_model is on
    is_paid_only: bool | None = None
    #: recursive
    children: list[PermissionDefinition] | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
