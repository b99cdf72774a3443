# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

import attrs

from altegio._calls.request_model import RequestModel, check_fields

from .event_schedule_day_create import EventScheduleDayCreate
from .repeated_entity import RepeatedEntity


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class EventScheduleCreate(RequestModel):
    """Fields of a new event schedule.

    Attributes:
        original_entity_type: Kind of entity on which to base it; appointments are not supported
            yet.
        original_entity_id: ID of the source appointment or event.
        end_date: Last day of the schedule.
        add_clients_from_original_entity: True adds the source's clients to every scheduled event.
        days: 1 to 7 series, one per day of the week.
    """

    original_entity_type: RepeatedEntity
    """Kind of entity on which to base it; appointments are not supported yet."""
    original_entity_id: int
    """ID of the source appointment or event."""
    end_date: dt.date = attrs.field(metadata={"wire": "date_end"})
    """Last day of the schedule."""
    add_clients_from_original_entity: bool
    """True adds the source's clients to every scheduled event."""
    days: list[EventScheduleDayCreate] = attrs.field(metadata={"min_items": 1, "max_items": 7})
    """1 to 7 series, one per day of the week."""
