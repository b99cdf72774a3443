from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class PromotionRevenueDay(
    Answer,
    kw_only=True,
):
    """Promotion revenue day."""

    date: dt.date | None = None
    #: income from new clients
    new_sum: int | float | None = None
    #: income from old clients
    old_sum: int | float | None = None
