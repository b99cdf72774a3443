from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import PermissionDefinition


class Role(
    Answer,
    kw_only=True,
):
    """Role."""

    slug: str | None = None
    title: str | None = None
    description: str | None = None
    #: grows with the number of permissions available
    weight: int | None = None
    #: present only when asked for with include
    user_permissions: list[PermissionDefinition] | None = None
