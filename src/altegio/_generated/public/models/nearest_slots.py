# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import AnswerModel

from .booking_slot import BookingSlot


class NearestSlots(
    AnswerModel, kw_only=True, rename={"slot_date": "seance_date", "slots": "seances"}
):
    """Nearest slots."""

    slot_date: dt.date | None = None
    slots: list[BookingSlot] | None = None
