from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(
    {
        "location_id": "salon_id",
    }
)
class EventServiceResource(Model):
    """Event service resource."""

    id: int | None = None
    title: str | None = None
    location_id: int | None = None
