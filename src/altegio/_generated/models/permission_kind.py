from __future__ import annotations

from typing import Any

from ..._model import Answer


class PermissionKind(
    Answer,
    kw_only=True,
):
    """Permission kind."""

    slug: str | None = None
    #: value meaning full access; in practice number, string or boolean
    all_access_value: Any | None = None
    #: value meaning no access at all; in practice number, string or boolean
    no_access_value: Any | None = None
