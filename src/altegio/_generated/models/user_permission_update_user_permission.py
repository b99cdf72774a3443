from __future__ import annotations

from typing import Any

from ..._model import UNSET, Model, Unset, model


@model(request=True)
class UserPermissionUpdateUserPermission(Model):
    """User permission update user permission."""

    slug: str | Unset = UNSET
    value: str | int | float | bool | list[Any] | None | Unset = UNSET
