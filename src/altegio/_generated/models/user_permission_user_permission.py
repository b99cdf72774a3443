from __future__ import annotations

from typing import Any

from ..._model import Answer


class UserPermissionUserPermission(
    Answer,
    kw_only=True,
):
    """User permission user permission."""

    slug: str | None = None
    value: str | int | float | bool | list[Any] | None = None
