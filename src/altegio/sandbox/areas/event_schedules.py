"""Repeating events: a schedule, its weekdays, and the events that they make."""

from __future__ import annotations

from datetime import date, timedelta

from altegio.sandbox.areas.events import add_event, remove_event
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import invalid, not_found
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers
from altegio.sandbox.times import at_clock, day_of, local, offset_text
from altegio.sandbox.views import team_member_brief

TABLE, DAY = "event schedule", "event schedule day"
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_EVENT = "activity"


@answers("create_timetable_event_schedule")
def create(state: State, request: ApiRequest) -> Json:
    """Create a schedule from an event, with the events of each weekday until the last day."""
    body, location = request.body, state.location_of(request)
    if body["original_entity_type"] != _EVENT:
        raise invalid(request.operation, {"original_entity_type": ["must be activity"]})
    events = {row["id"]: row for row in state.rows("event", _location_id=location["id"])}
    if (original := events.get(body["original_entity_id"])) is None:
        raise invalid(request.operation, {"original_entity_id": ["is not an event here"]})
    last = day_of(body["date_end"])
    first = local(location, original["_start"]).date()
    if last is None or last < first:
        raise invalid(request.operation, {"date_end": ["lies before the event"]})
    row = state.add(
        TABLE,
        original_entity_type=_EVENT,
        original_entity_id=original["id"],
        date_start=first,
        date_end=last,
        _service_id=original["service_id"],
        _made=state.now,
        _location_id=location["id"],
    )
    for day in body["days"]:
        _add_day(state, request, row, day)
    return _shown(state, row)


@answers("search_timetable_event_schedules_by_event")
def read_for_event(state: State, request: ApiRequest) -> Json:
    """Return the schedule that an event belongs to, or that was created from it."""
    event_id, location_id = request.path["entity_id"], request.path["location_id"]
    for row in state.rows(TABLE, _location_id=location_id):
        own = {event["id"] for day in _days(state, row) for event in events_of(state, day)}
        if event_id in {row["original_entity_id"], *own}:
            return _shown(state, row)
    raise not_found(f"{TABLE} of event {event_id}")


@answers("update_timetable_event_schedule")
def update(state: State, request: ApiRequest) -> Json:
    """Set the last day: later events are deleted, missing ones are created."""
    row = schedule_of(state, request)
    last = day_of((request.body or {}).get("date_end"))
    if last is not None:
        row["date_end"] = last
        location = state.location_of(request)
        for day in _days(state, row):
            for event in events_of(state, day):
                if local(location, event["_start"]).date() > last:
                    remove_event(state, event)
            _fill(state, row, day)
    return _shown(state, row)


@answers("delete_timetable_event_schedule")
def delete(state: State, request: ApiRequest) -> Json:
    """Delete the schedule with its events and their bookings."""
    row = schedule_of(state, request)
    row["_deleted"] = True
    for day in _days(state, row):
        _remove_day(state, day)


@answers("create_timetable_schedule_day")
def create_day(state: State, request: ApiRequest) -> Json:
    """Add a weekday with its events."""
    return shown_day(state, _add_day(state, request, schedule_of(state, request), request.body))


@answers("update_timetable_schedule_day")
def update_day(state: State, request: ApiRequest) -> Json:
    """Change the weekday's future events."""
    day, body = _day(state, request), dict(request.body)
    body.pop("force")
    _check_member(state, request, body)
    day.update(body)
    location = state.location_of(request)
    for event in events_of(state, day):
        start = at_clock(location, local(location, event["_start"]).date(), day["events_time"])
        event.update(_of_day(day), _start=start)
    return shown_day(state, day)


@answers("delete_timetable_schedule_day")
def delete_day(state: State, request: ApiRequest) -> Json:
    """Delete the weekday with its events and their bookings."""
    _remove_day(state, _day(state, request))


@answers("list_timetable_schedule_day_events")
def list_events(state: State, request: ApiRequest) -> Json:
    """List the events of a weekday."""
    return [_occurrence(state, event) for event in events_of(state, _day(state, request))]


def schedule_of(state: State, request: ApiRequest) -> Data:
    """Return the schedule of the path."""
    location_id = request.path["location_id"]
    return state.row(TABLE, request.path["schedule_id"], _location_id=location_id)


def _day(state: State, request: ApiRequest) -> Data:
    schedule = schedule_of(state, request)
    return state.row(DAY, request.path["day_id"], timetable_event_schedule_id=schedule["id"])


def _days(state: State, schedule: Data) -> list[Data]:
    return state.rows(DAY, timetable_event_schedule_id=schedule["id"])


def events_of(state: State, day: Data) -> list[Data]:
    """Return the events of a weekday."""
    return state.rows("event", _schedule_day_id=day["id"])


def _check_member(state: State, request: ApiRequest, body: Data) -> None:
    rows = state.rows("team member", _location_id=request.path["location_id"], fired=0)
    member_id = body.get("events_master_id")
    if member_id is not None and member_id not in {row["id"] for row in rows}:
        raise invalid(request.operation, {"events_master_id": ["does not work here"]})


def _add_day(state: State, request: ApiRequest, schedule: Data, body: Data) -> Data:
    _check_member(state, request, body)
    empty: Data = {"labels_ids": [], "resource_instances_ids": []}
    own = {"timetable_event_schedule_id": schedule["id"], "_made": state.now}
    day = state.add(DAY, **{**empty, **body, **own})
    _fill(state, schedule, day)
    return day


def _fill(state: State, schedule: Data, day: Data) -> None:
    """Add the events of a weekday that are not there yet."""
    location = state.table("location")[schedule["_location_id"]]
    there = {local(location, event["_start"]).date() for event in events_of(state, day)}
    current: date = schedule["date_start"]
    while current <= schedule["date_end"]:
        if current.weekday() == _WEEKDAYS.index(day["day_of_week"]) and current not in there:
            add_event(
                state,
                location,
                service_id=schedule["_service_id"],
                _schedule_day_id=day["id"],
                _start=at_clock(location, current, day["events_time"]),
                **_of_day(day),
            )
        current += timedelta(days=1)


def _of_day(day: Data) -> Data:
    return {
        "staff_id": day["events_master_id"],
        "length": day["events_duration"],
        "capacity": day["events_capacity"],
        "resource_instance_ids": day["resource_instances_ids"],
    }


def _remove_day(state: State, day: Data) -> None:
    day["_deleted"] = True
    for event in events_of(state, day):
        remove_event(state, event)


def _shown(state: State, row: Data) -> Data:
    location = state.table("location")[row["_location_id"]]
    created = offset_text(location, row["_made"])
    days = [shown_day(state, day) for day in _days(state, row)]
    return {**row, "created_at": created, "updated_at": created, "deleted_at": None, "days": days}


def shown_day(state: State, day: Data) -> Data:
    """Return a weekday as answers show it."""
    schedule = state.table(TABLE)[day["timetable_event_schedule_id"]]
    location = state.table("location")[schedule["_location_id"]]
    created = offset_text(location, day["_made"])
    return {
        **day,
        "created_at": created,
        "updated_at": created,
        "deleted_at": None,
        "event_technical_break_duration": 0,
        "events_master": team_member_brief(state, day["events_master_id"]),
        "events_labels": [],
        "events_resource_instances": [],
        "events": [_occurrence(state, event) for event in events_of(state, day)],
    }


def _occurrence(state: State, event: Data) -> Data:
    location = state.table("location")[event["_location_id"]]
    start = offset_text(location, event["_start"])
    same = ("master", "datetime", "duration", "labels", "resource_instances")
    return {
        "id": event["id"],
        "created_at": start,
        "updated_at": start,
        "deleted_at": None,
        "event_status": "stable",
        "event_datetime": start,
        "event_entity_type": _EVENT,
        "event_entity_id": event["id"],
        **{f"is_entity_{name}_changed": False for name in same},
        "entity_master": team_member_brief(state, event["staff_id"]),
        "entity_datetime": start,
        "entity_duration": event["length"],
        "entity_labels": [],
        "entity_resource_instances": [],
    }
