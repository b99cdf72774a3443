from __future__ import annotations

from typing import Any

from ..._model import Answer


class UserPermissionWithChildrenType(
    Answer,
    kw_only=True,
):
    """User permission with children type."""

    slug: str | None = None
    #: value meaning full access; in practice number, string or boolean
    all_access_value: Any | None = None
    #: value meaning no access at all; in practice number, string or boolean
    no_access_value: Any | None = None
