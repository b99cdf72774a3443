from __future__ import annotations

from ..._model import Answer


class UserPermissionWithChildrenOption(
    Answer,
    kw_only=True,
):
    """User permission with children option."""

    title: str | None = None
    value: int | float | None = None
    #: whether the option can be used
    is_disabled: bool | None = None
