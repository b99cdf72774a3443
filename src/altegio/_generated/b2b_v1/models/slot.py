# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel
from altegio._calls.mixins import SlotStart


class Slot(SlotStart, AnswerModel, kw_only=True):
    """A time at which an appointment can start, and whether it is free.

    Attributes:
        time: Start, e.g. 17:30.
        is_free: Whether the time is free.
    """

    time: str | None = None
    """Start, e.g. 17:30."""
    is_free: bool | None = None
    """Whether the time is free."""
