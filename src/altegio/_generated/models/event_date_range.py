from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class EventDateRange(
    Answer,
    kw_only=True,
):
    """Event date range."""

    #: YYYY-MM-DD
    min_date: str | None = None
    #: YYYY-MM-DD
    max_date: str | None = None
