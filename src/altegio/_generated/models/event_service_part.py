from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import EventCategory


@model(
    {
        "location_service_id": "salon_service_id",
    }
)
class EventServicePart(Model):
    """Event service part."""

    id: int | None = None
    title: str | None = None
    category_id: int | None = None
    price_min: int | float | None = None
    price_max: int | float | None = None
    comment: str | None = None
    image_url: str | None = None
    #: category ID of the location within the chain
    location_service_id: int | None = None
    prepaid: str | None = None
    category: EventCategory | None = None
