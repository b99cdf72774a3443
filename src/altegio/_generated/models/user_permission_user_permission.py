from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class UserPermissionUserPermission(Model):
    """User permission user permission."""

    slug: str | None = None
    value: str | int | float | bool | list[Any] | None = None
