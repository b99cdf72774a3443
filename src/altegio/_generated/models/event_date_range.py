from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class EventDateRange(Model):
    """Event date range."""

    #: YYYY-MM-DD
    min_date: str | None = None
    #: YYYY-MM-DD
    max_date: str | None = None
