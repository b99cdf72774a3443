# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import AnswerModel

from .event_schedule_day import EventScheduleDay


class RecurringBooking(AnswerModel, kw_only=True, rename={"membership_id": "loyalty_abonement_id"}):
    """A client's booking of several dates of a repeated event.

    Attributes:
        membership_id: ID of the membership used; not supported yet.
        final_day: Moment at which the booking ends.
    """

    id: int | None = None
    membership_id: int | None = None
    """ID of the membership used; not supported yet."""
    final_day: dt.datetime | None = None
    """Moment at which the booking ends."""
    days: list[EventScheduleDay] | None = None
