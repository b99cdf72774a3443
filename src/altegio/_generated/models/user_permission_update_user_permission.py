from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    pass


@model(request=True)
class UserPermissionUpdateUserPermission(Model):
    """User permission update user permission."""

    slug: str | Unset = UNSET
    value: str | int | float | bool | list[Any] | None | Unset = UNSET
