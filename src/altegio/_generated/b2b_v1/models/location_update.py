# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import LocationSocialInput


class LocationUpdate(Request, kw_only=True):
    """What to change of a location."""

    title: str | Unset = UNSET
    country_id: int | Unset = UNSET
    """Wins over country."""
    country: str | Unset = UNSET
    city_id: int | Unset = UNSET
    """Wins over city."""
    city: str | Unset = UNSET
    address: str | Unset = UNSET
    zip: str | Unset = UNSET
    phones: list[str] | Unset = UNSET
    social: LocationSocialInput | Unset = UNSET
    site: str | Unset = UNSET
    """Website."""
    coordinate_lat: int | float | Unset = UNSET
    """Latitude."""
    coordinate_lon: int | float | Unset = UNSET
    """Longitude."""
    description: str | Unset = UNSET
    business_type_id: int | Unset = UNSET
    short_descr: str | Unset = UNSET
    """Business category."""
