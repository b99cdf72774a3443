# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .location_social_input import LocationSocialInput


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class LocationUpdate(RequestModel):
    """Changes to a location.

    Attributes:
        country_id: Takes precedence over country.
        city_id: Takes precedence over city.
        phones: Can be set, but is not returned.
        site: Website.
        coordinate_lat: Latitude.
        coordinate_lon: Longitude.
        short_descr: Business category.
    """

    title: str | Unset = UNSET
    country_id: int | Unset = UNSET
    """Takes precedence over country."""
    country: str | Unset = UNSET
    city_id: int | Unset = UNSET
    """Takes precedence over city."""
    city: str | Unset = UNSET
    address: str | Unset = UNSET
    zip: str | Unset = UNSET
    phones: list[str] | Unset = UNSET
    """Can be set, but is not returned."""
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
