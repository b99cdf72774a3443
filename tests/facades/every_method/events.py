"""Events, their repetition, and fixed places in them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import attrs

from altegio.models import (
    EventDuplicationStrategyInput,
    EventInput,
    EventScheduleCreate,
    EventScheduleDayCreate,
    EventScheduleDayUpdate,
    RepeatedEntity,
    RepeatMode,
    Weekday,
)
from altegio.sandbox import ids
from tests.facades.every_method import SampleCall

DAYS = {"start_date": date(2026, 11, 1), "end_date": date(2026, 11, 30)}
CLASS = EventInput(
    starts_at=datetime(2030, 5, 6, 18, 30),  # noqa: DTZ001 - the location's local time
    service_id=ids.YOGA_SERVICE,
    team_member_id=ids.TEAM_MEMBER,
    capacity=10,
    force=True,
)
WEEKLY = EventDuplicationStrategyInput(title="Weekly", repeat_mode_id=RepeatMode.WEEKLY, days=[1])
MONDAY = EventScheduleDayCreate(
    day_of_week=Weekday.MON,
    events_team_member_id=ids.TEAM_MEMBER,
    events_time="18:30:00",
    events_duration=3600,
    events_capacity=10,
)
TUESDAY = attrs.evolve(MONDAY, day_of_week=Weekday.TUE)
SCHEDULE = EventScheduleCreate(
    original_entity_type=RepeatedEntity.EVENT,
    original_entity_id=ids.EVENT,
    end_date=date.today() + timedelta(days=13),  # noqa: DTZ011 - any day soon
    add_clients_from_original_entity=False,
    days=[MONDAY],
)

EVENTS: dict[str, SampleCall] = {
    "location.events.list": lambda c: c.location(ids.LOCATION).events.list(**DAYS),
    "location.events.create": lambda c: c.location(ids.LOCATION).events.create(CLASS),
    "location.events.get": lambda c: c.location(ids.LOCATION).events.get(ids.EVENT),
    "location.events.replace": lambda c: c.location(ids.LOCATION).events.replace(ids.EVENT, CLASS),
    "location.events.update": lambda c: c.location(ids.LOCATION).events.update(
        ids.EVENT, capacity=9
    ),
    "location.events.delete": lambda c: c.location(ids.LOCATION).events.delete(ids.EVENT),
    "location.events.duplicate": lambda c: c.location(ids.LOCATION).events.duplicate(
        ids.EVENT, {"strategy_id": 1}
    ),
    "location.events.list_dates": lambda c: c.location(ids.LOCATION).events.list_dates(**DAYS),
    "location.events.get_date_range": lambda c: c.location(ids.LOCATION).events.get_date_range(),
    "location.events.list_filters": lambda c: c.location(ids.LOCATION).events.list_filters(),
    "location.events.list_services": lambda c: c.location(ids.LOCATION).events.list_services(
        query="Yoga"
    ),
    "location.event_duplication_strategies.list": lambda c: c.location(
        ids.LOCATION
    ).event_duplication_strategies.list(),
    "location.event_duplication_strategies.create": lambda c: c.location(
        ids.LOCATION
    ).event_duplication_strategies.create(WEEKLY),
    "location.event_duplication_strategies.update": lambda c: c.location(
        ids.LOCATION
    ).event_duplication_strategies.update(ids.DUPLICATION_STRATEGY, title="Mondays"),
    "location.event_duplication_strategies.replace": (
        lambda c: c.location(ids.LOCATION).event_duplication_strategies.create(WEEKLY),
        lambda c: c.location(ids.LOCATION).event_duplication_strategies.replace(
            ids.FIRST_NEW_ID, WEEKLY
        ),
    ),
}


def _book(c: Any, made: Any) -> Any:
    return c.location(ids.LOCATION).recurring_bookings.create(
        made.id, client_id=ids.CLIENT, schedule_day_ids=[made.days[0].id]
    )


def _repeat(c: Any) -> Any:
    return c.location(ids.LOCATION).event_schedules.create(SCHEDULE, include_days=True)


#: The ids of the first two rows that a sandbox adds when an event is repeated.
NEW, NEW_DAY = ids.FIRST_NEW_ID, ids.FIRST_NEW_ID + 1
SCHEDULES: dict[str, SampleCall] = {
    "location.event_schedules.create": _repeat,
    "location.event_schedules.get_for_event": (
        _repeat,
        lambda c: c.location(ids.LOCATION).event_schedules.get_for_event(ids.EVENT),
    ),
    "location.event_schedules.update": (
        _repeat,
        lambda c: c.location(ids.LOCATION).event_schedules.update(
            NEW, end_date=SCHEDULE.end_date + timedelta(days=7)
        ),
    ),
    "location.event_schedules.delete": (
        _repeat,
        lambda c: c.location(ids.LOCATION).event_schedules.delete(NEW),
    ),
    "location.event_schedule_days.create": (
        _repeat,
        lambda c: c.location(ids.LOCATION).event_schedule_days.create(NEW, TUESDAY),
    ),
    "location.event_schedule_days.update": (
        _repeat,
        lambda c: c.location(ids.LOCATION).event_schedule_days.update(
            NEW, NEW_DAY, EventScheduleDayUpdate(force=False, events_time="19:00:00")
        ),
    ),
    "location.event_schedule_days.delete": (
        _repeat,
        lambda c: c.location(ids.LOCATION).event_schedule_days.delete(NEW, NEW_DAY),
    ),
    "location.event_schedule_days.list_events": (
        _repeat,
        lambda c: c.location(ids.LOCATION).event_schedule_days.list_events(NEW, NEW_DAY),
    ),
    "location.recurring_bookings.create": (_repeat, _book),
    "location.recurring_bookings.update": (
        _repeat,
        _book,
        lambda c, made: c.location(ids.LOCATION).recurring_bookings.update(
            NEW, made.id, schedule_day_ids=[NEW_DAY]
        ),
    ),
    "location.recurring_bookings.delete": (
        _repeat,
        _book,
        lambda c, made: c.location(ids.LOCATION).recurring_bookings.delete(NEW, made.id),
    ),
}
CALLS = EVENTS | SCHEDULES
