# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class AppointmentServicePrices(AnswerModel, kw_only=True):
    """The location's price range for the service."""

    price_min: int | float | None = None
    price_max: int | float | None = None
