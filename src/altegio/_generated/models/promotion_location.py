from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class PromotionLocation(
    Answer,
    kw_only=True,
    rename={
        "coordinate_lon": "coordinate_lng",
    },
):
    """Promotion location."""

    id: int | None = None
    title: str | None = None
    #: country name
    country: str | None = None
    country_id: int | None = None
    #: city name
    city: str | None = None
    city_id: int | None = None
    phone: str | None = None
    timezone: str | None = None
    address: str | None = None
    coordinate_lat: int | float | None = None
    coordinate_lon: int | float | None = None
