# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class LocationCreate(Request, kw_only=True, rename={"coordinate_lon": "coordinate_lot"}):
    """What to create a location with."""

    title: str | Unset = UNSET
    country_id: int | Unset = UNSET
    """Id from the countries list."""
    city_id: int | Unset = UNSET
    """Id from the cities list."""
    address: str | Unset = UNSET
    site: str | Unset = UNSET
    """Website."""
    coordinate_lat: int | float | Unset = UNSET
    """Latitude."""
    coordinate_lon: int | float | Unset = UNSET
    """Longitude."""
    business_type_id: int | Unset = UNSET
    short_descr: str | Unset = UNSET
    """Location category."""
