from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class PromotionVisitsDay(
    Answer,
    kw_only=True,
):
    """Promotion visits day."""

    date: dt.date | None = None
    #: new clients
    new_count: int | None = None
    #: old clients
    old_count: int | None = None
