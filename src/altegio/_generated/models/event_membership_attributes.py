from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class EventMembershipAttributes(
    Answer,
    kw_only=True,
):
    """Event membership attributes."""

    number: str | None = None
    #: visits left
    balance: int | float | None = None
