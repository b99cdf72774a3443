from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class EventSearchFilterOption(
    Answer,
    kw_only=True,
):
    """Event search filter option."""

    id: int | None = None
    title: str | None = None
    #: true when filters already applied in the query rule this item out
    is_disabled: bool | None = None
