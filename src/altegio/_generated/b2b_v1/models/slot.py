# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel
from altegio._calls.mixins import SlotStart


class Slot(SlotStart, AnswerModel, kw_only=True):
    """A time at which an appointment can start, and whether it is still free.

    Attributes:
        time: Start, e.g. 17:30.
        is_free: True if free, false if taken.
    """

    time: str | None = None
    """Start, e.g. 17:30."""
    is_free: bool | None = None
    """True if free, false if taken."""
