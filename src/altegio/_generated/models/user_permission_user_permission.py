from __future__ import annotations

from typing import Any

from ..._model import Model, model


@model()
class UserPermissionUserPermission(Model):
    """User permission user permission."""

    slug: str | None = None
    value: str | int | float | bool | list[Any] | None = None
