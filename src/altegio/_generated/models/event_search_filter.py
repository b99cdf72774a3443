from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import EventSearchFilterData


@model()
class EventSearchFilter(Model):
    """Event search filter."""

    code: str | None = None
    title: str | None = None
    data: list[EventSearchFilterData] | None = None
