# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import AnswerModel

from .event_schedule_day import EventScheduleDay
from .repeated_entity import RepeatedEntity


class EventSchedule(
    AnswerModel, kw_only=True, rename={"start_date": "date_start", "end_date": "date_end"}
):
    """The schedule of a repeated event, from its first to its last day.

    Attributes:
        original_entity_type: Kind of entity on which the schedule is based (appointment or event).
        original_entity_id: ID of the appointment or event on which the schedule is based.
        days: Returned only with the matching include.
    """

    id: int | None = None
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    deleted_at: dt.datetime | None = None
    original_entity_type: RepeatedEntity | None = None
    """Kind of entity on which the schedule is based (appointment or event)."""
    original_entity_id: int | None = None
    """ID of the appointment or event on which the schedule is based."""
    start_date: dt.date | None = None
    end_date: dt.date | None = None
    days: list[EventScheduleDay] | None = None
    """Returned only with the matching include."""
