# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Answer


class PromotionLocation(Answer, kw_only=True, rename={"coordinate_lon": "coordinate_lng"}):
    """A location where a promotion is valid."""

    id: int | None = None
    title: str | None = None
    country: str | None = None
    """Country name."""
    country_id: int | None = None
    city: str | None = None
    """City name."""
    city_id: int | None = None
    phone: str | None = None
    timezone: str | None = None
    address: str | None = None
    coordinate_lat: int | float | None = None
    coordinate_lon: int | float | None = None
