# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .location_social_input import LocationSocialInput


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class LocationUpdate(RequestModel):
    """What to change of a location.

    Attributes:
        country_id: Wins over country.
        city_id: Wins over city.
        phones: Can be set, and does not come back in an answer.
        site: Website.
        coordinate_lat: Latitude.
        coordinate_lon: Longitude.
        short_descr: Business category.
    """

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
    """Can be set, and does not come back in an answer."""
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
