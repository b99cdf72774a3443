from __future__ import annotations

from ..._model import Answer


class PermissionOption(
    Answer,
    kw_only=True,
):
    """Permission option."""

    title: str | None = None
    value: int | float | None = None
    #: whether the option can be used
    is_disabled: bool | None = None
