# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel
from altegio._calls.mixins import BookingSlotStart


class BookingSlot(
    BookingSlotStart,
    AnswerModel,
    kw_only=True,
    rename={"duration": "seance_length", "total_duration": "sum_length"},
):
    """A free time at which services can start.

    Attributes:
        time: Start by the location's clock, such as 9:30.
        duration: Seconds.
        total_duration: Seconds, all services together.
        datetime: Start as the server sent it, to be returned unchanged; its offset may be wrong in
            summer.
    """

    time: str | None = None
    """Start by the location's clock, such as 9:30."""
    duration: int | None = None
    """Seconds."""
    total_duration: int | None = None
    """Seconds, all services together."""
    datetime: str = ALWAYS_SENT
    """Start as the server sent it, to be returned unchanged; its offset may be wrong in summer."""
