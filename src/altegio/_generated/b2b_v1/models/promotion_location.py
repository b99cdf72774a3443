# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer


class PromotionLocation(Answer, kw_only=True, rename={"coordinate_lon": "coordinate_lng"}):
    """A location where a promotion is valid.

    Attributes:
        country: Country name.
        city: City name.
    """

    id: int = PROMISED
    title: str = PROMISED
    country: str = PROMISED
    """Country name."""
    country_id: int = PROMISED
    city: str = PROMISED
    """City name."""
    city_id: int = PROMISED
    phone: str = PROMISED
    timezone: str = PROMISED
    address: str = PROMISED
    coordinate_lat: int | float = PROMISED
    coordinate_lon: int | float = PROMISED
