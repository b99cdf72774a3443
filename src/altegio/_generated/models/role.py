from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import UserPermissionWithChildren


@model()
class Role(Model):
    """Role."""

    slug: str | None = None
    title: str | None = None
    description: str | None = None
    #: grows with the number of permissions available
    weight: int | None = None
    #: present only when asked for with include
    user_permissions: list[UserPermissionWithChildren] | None = None
