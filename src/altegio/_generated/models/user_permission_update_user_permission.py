from __future__ import annotations

from typing import Any

from ..._model import UNSET, Request, Unset


class UserPermissionUpdateUserPermission(
    Request,
    kw_only=True,
):
    """User permission update user permission."""

    slug: str | Unset = UNSET
    value: str | int | float | bool | list[Any] | None | Unset = UNSET
