# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .day_slot_settings import DaySlotSettings
from .weekday_slot_settings import WeekdaySlotSettings


class SlotSettings(AnswerModel, kw_only=True):
    """The times at which clients can book online, by weekday and by date.

    Attributes:
        is_enabled: Whether custom timeslots are in use.
        dates_settings: Overrides for single dates.
    """

    is_enabled: bool | None = None
    """Whether custom timeslots are in use."""
    weekdays_settings: list[WeekdaySlotSettings] | None = None
    dates_settings: list[DaySlotSettings] | None = None
    """Overrides for single dates."""
