from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import LocationSocialInput


class LocationUpdate(
    Request,
    kw_only=True,
):
    """Location update."""

    title: str | Unset = UNSET
    #: wins over country
    country_id: int | Unset = UNSET
    country: str | Unset = UNSET
    #: wins over city
    city_id: int | Unset = UNSET
    city: str | Unset = UNSET
    address: str | Unset = UNSET
    zip: str | Unset = UNSET
    phones: list[str] | Unset = UNSET
    social: LocationSocialInput | Unset = UNSET
    #: website
    site: str | Unset = UNSET
    #: latitude
    coordinate_lat: int | float | Unset = UNSET
    #: longitude
    coordinate_lon: int | float | Unset = UNSET
    description: str | Unset = UNSET
    business_type_id: int | Unset = UNSET
    #: business category
    short_descr: str | Unset = UNSET
