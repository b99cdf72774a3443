"""Services, team members and slots that clients can book online."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from altegio.sandbox.booking import is_free, is_working, working_hours
from altegio.sandbox.description import Data, Json
from altegio.sandbox.state import State
from altegio.sandbox.times import at_clock, instant, local, parsed, zone_of

SLOT_STEP = 1800
"""Seconds between the starts of two slots."""
DAYS_AHEAD = 60
_LENGTH_WITHOUT_SERVICES = 3600


@dataclass(frozen=True)
class Slot:
    """A time at which services can start; both lengths are seconds."""

    start: datetime
    length: int


def services_of(state: State, location: Data) -> list[Data]:
    """Return the services that clients can book."""
    rows = state.rows("service", _location_id=location["id"])
    return [row for row in rows if row["active"] and row["is_online"] and row["staff"]]


def providers(state: State, location: Data, service_ids: Iterable[Json]) -> list[Data]:
    """Return the team members who provide all of the services, by descending weight."""
    required = set(service_ids)
    rows = state.rows("team member", _location_id=location["id"], fired=0, hidden=0)
    rows = [row for row in rows if row["bookable"] and required <= lengths_of(state, row).keys()]
    return sorted(rows, key=lambda row: (-row["weight"], row["id"]))


def lengths_of(state: State, member: Data) -> dict[int, int]:
    """Return the durations of a team member's services in seconds, by service id."""
    return {
        service["id"]: link["seance_length"]
        for service in state.rows("service", _location_id=member["_location_id"])
        if service["active"] and service["is_online"]
        for link in service["staff"]
        if link["id"] == member["id"]
    }


def length_of(state: State, member: Data, service_ids: Iterable[Json]) -> int:
    """Return the total duration of services of a team member who provides them, in seconds."""
    lengths = lengths_of(state, member)
    return sum(lengths[service_id] for service_id in service_ids) or _LENGTH_WITHOUT_SERVICES


def slots(
    state: State, location: Data, member: Data, day: date, service_ids: Iterable[Json]
) -> Iterator[Slot]:
    """Yield the free slots of a team member's day."""
    length = length_of(state, member, service_ids)
    for start in _starts(location, member, day):
        if can_start(state, location, member, start, length):
            yield Slot(start, length)


def can_start(
    state: State,
    location: Data,
    member: Data,
    start: datetime,
    length: int,
    ignored: int | None = None,
) -> bool:
    """Return whether a team member is free, disregarding the appointment `ignored`."""
    delay = location.get("_online", {}).get("seance_delay_step", 0)
    return (
        start >= state.now + timedelta(minutes=delay)
        and is_working(location, member, start, length)
        and is_free(state, member["id"], start, length, ignored)
    )


def slots_of_any(
    state: State, location: Data, members: Iterable[Data], day: date, service_ids: Iterable[Json]
) -> list[Slot]:
    """Return the slots of a day at which one of the team members is free."""
    service_ids = list(service_ids)
    by_start: dict[datetime, Slot] = {}
    for member in members:
        for slot in slots(state, location, member, day, service_ids):
            by_start.setdefault(slot.start, slot)
    return [by_start[start] for start in sorted(by_start)]


def next_day(
    state: State, location: Data, members: list[Data], service_ids: Iterable[Json], first: date
) -> date | None:
    """Return the first day with free slots; None if `DAYS_AHEAD` days have none."""
    ids = list(service_ids)
    days = (first + timedelta(days=number) for number in range(DAYS_AHEAD))
    return next((day for day in days if slots_of_any(state, location, members, day, ids)), None)


def slot_view(location: Data, slot: Slot) -> Data:
    """Return a slot as answers contain it."""
    clock = local(location, slot.start)
    return {
        "time": f"{clock.hour}:{clock.minute:02}",
        "seance_length": slot.length,
        "sum_length": slot.length,
        "datetime": slot_text(location, slot.start),
    }


def slot_text(location: Data, start: datetime) -> str:
    """Return a slot's `datetime`, with the wrong offset that `seeds.LocationSettings` sets."""
    error = timedelta(hours=location.get("_slot_offset", 0))
    shown = start.astimezone(zone_of(location))
    offset = shown.utcoffset()
    assert offset is not None  # noqa: S101 - it has a zone
    text = shown.replace(microsecond=0, tzinfo=None).isoformat()
    minutes = int((offset + error).total_seconds()) // 60
    sign, minutes = ("-" if minutes < 0 else "+"), abs(minutes)
    return f"{text}{sign}{minutes // 60:02}:{minutes % 60:02}"


def start_of(location: Data, sent: str | datetime) -> datetime:
    """Return the moment of a slot's `datetime` that a client sends back."""
    value = parsed("datetime", sent)
    same_clock = instant(location, value.replace(tzinfo=None))
    is_slot = value.isoformat(timespec="seconds") == slot_text(location, same_clock)
    return same_clock if is_slot else instant(location, value)


def _starts(location: Data, member: Data, day: date) -> Iterator[datetime]:
    """Yield every half hour of the working time, or the location's predefined slots."""
    by_date, by_weekday = location.get("_date_slots", {}), location.get("_weekday_slots", {})
    if by_date or by_weekday:
        for seconds in by_date.get(day, by_weekday.get(day.isoweekday(), ())):
            yield at_clock(location, day, f"{seconds // 3600}:{seconds % 3600 // 60}")
        return
    for first, last in working_hours(member, day):
        start, end = (at_clock(location, day, text) for text in (first, last))
        while start < end:
            yield start
            start += timedelta(seconds=SLOT_STEP)
