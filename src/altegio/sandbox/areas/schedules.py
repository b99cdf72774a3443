"""Working hours, and their free slots."""

from __future__ import annotations

from datetime import date, timedelta

from altegio.sandbox.booking import busy_times, is_free, working_hours
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import invalid
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers
from altegio.sandbox.times import at_clock, day_of, local

SLOT_STEP = 1800
"""Seconds between the slots of a day."""
_DATES_AROUND = 30
_LONGEST = 366


@answers("get_appointment_calendar_sessions")
def list_slots(state: State, request: ApiRequest) -> Json:
    """List the team member's slots of a day, free or taken."""
    location, member = state.location_of(request), _member(state, request)
    day = _day(request, "date")
    slots = []
    for first, last in working_hours(member, day):
        start, end = (at_clock(location, day, text) for text in (first, last))
        while start < end:
            free = is_free(state, member["id"], start, SLOT_STEP)
            slots.append({"time": local(location, start).strftime("%H:%M"), "is_free": free})
            start += timedelta(seconds=SLOT_STEP)
    return slots


@answers("get_appointment_calendar_dates")
def list_dates(state: State, request: ApiRequest) -> Json:
    """List the working days around a date, of the location or of one team member."""
    centre = _day(request, "date")
    where = {"id": request.query["staff_id"]} if request.query.get("staff_id") else {}
    members = state.rows("team member", _location_id=request.path["location_id"], fired=0, **where)
    return [
        day
        for day in _days(centre - timedelta(_DATES_AROUND), centre + timedelta(_DATES_AROUND))
        if any(working_hours(member, day) for member in members)
    ]


@answers("get_team_member_schedule_list")
def list_schedules(state: State, request: ApiRequest) -> Json:
    """List the schedules, one for each team member and working day."""
    query, location_id = request.query, request.path["location_id"]
    today = local(state.location_of(request), state.now).date()
    first = query.get("start_date") or today
    last = query.get("end_date") or first + timedelta(_DATES_AROUND)
    wanted = query.get("staff_ids[]")
    members = [
        row
        for row in state.rows("team member", _location_id=location_id)
        if not wanted or row["id"] in wanted
    ]
    days = _days(first, last)
    with_busy = "busy_intervals" in (query.get("include[]") or ())
    return [
        _entry(member, day) | ({"busy_intervals": _busy(state, member, day)} if with_busy else {})
        for member in members
        for day in days
        if working_hours(member, day)
    ]


@answers("set_team_member_schedule")
def set_schedules(state: State, request: ApiRequest) -> Json:
    """Set some days of some team members, and delete others."""
    body = request.body
    to_set, to_delete = (body.get(f"schedules_to_{verb}") or [] for verb in ("set", "delete"))
    if not to_set and not to_delete:
        raise invalid(
            request.operation, {"schedules_to_set": ["or schedules_to_delete is required"]}
        )
    changed = []
    for part, entries in (("schedules_to_set", to_set), ("schedules_to_delete", to_delete)):
        for index, entry in enumerate(entries):
            member = _named(state, request, entry, f"{part}.{index}")
            if not entry.get("dates"):
                raise invalid(request.operation, {f"{part}.{index}.dates": ["is required"]})
            slots = _checked(request, f"{part}.{index}.slots", entry.get("slots") or [])
            for day in entry["dates"]:
                member["_days"][day] = slots
                changed.append((member, day))
    return [_entry(member, day) for member, day in changed]


@answers("get_team_member_schedule")
def read_schedule(state: State, request: ApiRequest) -> Json:
    """List the team member's days, days off included."""
    member = _member(state, request)
    days = _days(_day(request, "start_date"), _day(request, "end_date"))
    return [{**_entry(member, day), "is_working": bool(working_hours(member, day))} for day in days]


@answers("update_team_member_schedule")
@answers("schedule_team_member_update_deprecated")
def replace_schedule(state: State, request: ApiRequest) -> Json:
    """Set the days in the body."""
    member = _member(state, request)
    for index, entry in enumerate(request.body or ()):
        slots = _checked(request, f"{index}.slots", entry["slots"])
        member["_days"][entry["date"]] = slots if entry["is_working"] else []


@answers("get_resource_list")
def list_resources(state: State, request: ApiRequest) -> Json:
    """List the location's rooms and devices."""
    return state.rows("resource", _location_id=request.path["location_id"])


def _member(state: State, request: ApiRequest) -> Data:
    location_id = request.path["location_id"]
    return state.row("team member", request.path["team_member_id"], _location_id=location_id)


def _named(state: State, request: ApiRequest, entry: Data, place: str) -> Data:
    """Return the team member of an entry, under the old or the new field name."""
    member_id = entry.get("staff_id", entry.get("team_member_id"))
    rows = state.rows("team member", _location_id=request.path["location_id"])
    member = next((row for row in rows if row["id"] == member_id), None)
    if member is None:
        problem = "is required" if member_id is None else "does not work in this location"
        raise invalid(request.operation, {f"{place}.staff_id": [problem]})
    return member


def _checked(request: ApiRequest, place: str, slots: list[Data]) -> list[tuple[str, str]]:
    """Check the intervals of a day, each of which must end after it starts."""
    found = []
    for slot in slots:
        first, last = (_clock(slot.get(name)) for name in ("from", "to"))
        if first is None or last is None or first >= last:
            raise invalid(request.operation, {place: ["must be HH:MM, from before to"]})
        found.append((first, last))
    return found


def _clock(text: Json) -> str | None:
    """Return `9:30` as `09:30`; None if it is not a time of day."""
    hours, _, minutes = str(text).partition(":")
    minutes = minutes[:2]
    if not (hours.isdecimal() and minutes.isdecimal() and int(hours) <= 24 and int(minutes) < 60):
        return None
    return f"{int(hours):02}:{minutes}"


def _day(request: ApiRequest, name: str) -> date:
    day = day_of(request.path[name])
    assert day is not None, name  # noqa: S101 - the path has it
    return day


def _days(first: date, last: date) -> list[date]:
    count = min((last - first).days + 1, _LONGEST)
    return [first + timedelta(index) for index in range(count)]


def _entry(member: Data, day: date) -> Data:
    slots = [{"from": first, "to": last} for first, last in working_hours(member, day)]
    ids = {"staff_id": member["id"], "team_member_id": member["id"]}
    return {**ids, "date": day, "slots": slots, "off_day_type": None}


def _busy(state: State, member: Data, day: date) -> list[Data]:
    location = state.table("location")[member["_location_id"]]
    return [
        {
            "entity_type": busy.kind,
            "entity_id": busy.row_id,
            "from": local(location, busy.start).strftime("%H:%M"),
            "to": local(location, busy.end).strftime("%H:%M"),
        }
        for busy in busy_times(state, member["id"])
        if local(location, busy.start).date() == day
    ]
