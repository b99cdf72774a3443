# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class PromotionLocation(AnswerModel, kw_only=True, rename={"coordinate_lon": "coordinate_lng"}):
    """A location where a promotion is valid.

    Attributes:
        country: Country name.
        city: City name.
    """

    id: int = ALWAYS_SENT
    title: str = ALWAYS_SENT
    country: str = ALWAYS_SENT
    """Country name."""
    country_id: int = ALWAYS_SENT
    city: str = ALWAYS_SENT
    """City name."""
    city_id: int = ALWAYS_SENT
    phone: str = ALWAYS_SENT
    timezone: str = ALWAYS_SENT
    address: str = ALWAYS_SENT
    coordinate_lat: int | float = ALWAYS_SENT
    coordinate_lon: int | float = ALWAYS_SENT
