# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import AnswerModel

from .booking_slot import BookingSlot


class NearestSlots(AnswerModel, kw_only=True, rename={"slots": "seances", "day": "seance_date"}):
    """The next day with free slots, and those slots.

    Attributes:
        day: Next day with free slots.
    """

    slots: list[BookingSlot] | None = None
    day: dt.date | None = None
    """Next day with free slots."""
