# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class LocationCreate(RequestModel):
    """Fields of a new location.

    Attributes:
        country_id: ID from the countries list.
        city_id: ID from the cities list.
        site: Website.
        coordinate_lat: Latitude.
        coordinate_lon: Longitude.
        short_descr: Location category.
    """

    title: str | Unset = UNSET
    country_id: int | Unset = UNSET
    """ID from the countries list."""
    city_id: int | Unset = UNSET
    """ID from the cities list."""
    address: str | Unset = UNSET
    site: str | Unset = UNSET
    """Website."""
    coordinate_lat: int | float | Unset = UNSET
    """Latitude."""
    coordinate_lon: int | float | Unset = attrs.field(
        default=UNSET, metadata={"wire": "coordinate_lot"}
    )
    """Longitude."""
    business_type_id: int | Unset = UNSET
    short_descr: str | Unset = UNSET
    """Location category."""
