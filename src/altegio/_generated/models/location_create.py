from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class LocationCreate(
    Request,
    kw_only=True,
    rename={
        "coordinate_lon": "coordinate_lot",
    },
):
    """Location create."""

    title: str | Unset = UNSET
    #: id from the countries list
    country_id: int | Unset = UNSET
    #: id from the cities list
    city_id: int | Unset = UNSET
    address: str | Unset = UNSET
    #: website
    site: str | Unset = UNSET
    #: latitude
    coordinate_lat: int | float | Unset = UNSET
    #: longitude
    coordinate_lon: int | float | Unset = UNSET
    business_type_id: int | Unset = UNSET
    #: location category
    short_descr: str | Unset = UNSET
