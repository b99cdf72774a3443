# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any

from altegio._calls.answer_model import AnswerModel

from .booking_service import BookingService
from .booking_service_category import BookingServiceCategory


class BookingServices(AnswerModel, kw_only=True, rename={"categories": "category"}):
    """Booking services."""

    events: list[dict[str, Any]] | None = None
    services: list[BookingService] | None = None
    categories: list[BookingServiceCategory] | None = None
