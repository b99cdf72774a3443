# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import AnswerModel


class BookingSlot(
    AnswerModel,
    kw_only=True,
    rename={"duration": "seance_length", "total_duration": "sum_length", "starts_at": "datetime"},
):
    """Booking slot."""

    time: str | None = None
    duration: int | None = None
    total_duration: int | None = None
    starts_at: dt.datetime | None = None
