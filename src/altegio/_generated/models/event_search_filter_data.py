from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class EventSearchFilterData(Model):
    """Event search filter data."""

    id: int | None = None
    title: str | None = None
    #: true when filters already applied in the query rule this item out
    is_disabled: bool | None = None
