"""Bookings: working hours, conflicts, and the visit and document of a new appointment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from altegio.sandbox.description import Data
from altegio.sandbox.errors import booking_refused
from altegio.sandbox.state import State
from altegio.sandbox.times import at_clock, local

VISIT_DOCUMENT = 7


@dataclass(frozen=True)
class Busy:
    """A period in which a team member is busy; `kind` is `record` or `activity`."""

    kind: str
    row_id: int
    start: datetime
    end: datetime


def working_hours(member: Data, day: date) -> list[tuple[str, str]]:
    """Return a team member's working hours on a day, `HH:MM` to `HH:MM`; none on a day off."""
    if day in member["_days"]:
        return list(member["_days"][day])
    if member["_hours"] is None:
        return []
    start, end, first, last = member["_hours"]
    return [(start, end)] if first <= day <= last else []


def busy_times(state: State, member_id: int) -> Iterator[Busy]:
    """Yield a team member's busy periods, by appointments and events."""
    for row in state.rows("appointment", staff_id=member_id, deleted=False):
        if row["attendance"] != -1 and not row["activity_id"]:
            yield Busy("record", row["id"], row["_start"], _end(row, "seance_length"))
    for row in state.rows("event", staff_id=member_id):
        yield Busy("activity", row["id"], row["_start"], _end(row, "length"))


def is_free(
    state: State, member_id: int, start: datetime, length: int, ignored: int | None = None
) -> bool:
    """Return whether the team member is free, disregarding the appointment or event `ignored`."""
    end = start + timedelta(seconds=length)
    return not any(
        busy.start < end and start < busy.end
        for busy in busy_times(state, member_id)
        if busy.row_id != ignored
    )


def is_working(location: Data, member: Data, start: datetime, length: int) -> bool:
    """Return whether a period lies within the team member's working hours."""
    day = local(location, start).date()
    end = start + timedelta(seconds=length)
    return any(
        at_clock(location, day, first) <= start and end <= at_clock(location, day, last)
        for first, last in working_hours(member, day)
    )


def free_places(state: State, event: Data) -> int:
    """Return the number of free places in an event."""
    taken = state.rows("appointment", activity_id=event["id"], deleted=False)
    return int(event["capacity"] - sum(row["_places"] for row in taken))


def check_slot(
    state: State,
    location: Data,
    member: Data,
    start: datetime,
    length: int,
    ignored: int | None = None,
) -> None:
    """Raise `Refusal` (422, code 433) if the team member is busy or does not work."""
    if not is_free(state, member["id"], start, length, ignored):
        raise booking_refused(433, f"{member['name']} is already booked at this time.")
    if not is_working(location, member, start, length):
        raise booking_refused(433, f"{member['name']} does not work at this time.")


def add_appointment(
    state: State,
    location: Data,
    member: Data | None,
    *,
    services: list[Data],
    client: Data | None,
    start: datetime,
    seance_length: int,
    row_id: int | None = None,
    **values: object,
) -> Data:
    """Add an appointment with its visit and document, unchecked."""
    here = {"_location_id": location["id"]}
    # Seeded appointments have fixed visits and documents: 77001, 87001, 97001.
    visit_id = state.put("visit", row_id and row_id + 10_000, comment="", attendance=0, **here)
    appointment = {
        "company_id": location["id"],
        "staff_id": member["id"] if member else 0,
        "services": [priced(state, service) for service in services],
        "seance_length": seance_length,
        "comment": "",
        "attendance": 0,
        "activity_id": 0,
        "api_id": None,
        "custom_color": "",
        "custom_fields": {},
        "technical_break_duration": 0,
        "sms_remain_hours": None,
        "email_remain_hours": None,
        "deleted": False,
        "visit_id": visit_id,
        "created_user_id": 0,
        "_client_id": client["id"] if client else None,
        "_start": start,
        "_tag_ids": [],
        "_places": 1,
        "_created": state.now,
        "_changed": state.now,
        **here,
        **values,
    }
    row_id = state.put("appointment", row_id, **appointment)
    state.row("visit", visit_id)["attendance"] = appointment["attendance"]
    add_document(
        state,
        location,
        VISIT_DOCUMENT,
        document_id=visit_id + 10_000 if visit_id < 1_000_000 else None,
        visit_id=visit_id,
        record_id=row_id,
    )
    return state.row("appointment", row_id)


def add_document(
    state: State, location: Data, type_id: int, document_id: int | None = None, **values: object
) -> Data:
    """Add a document for product transactions and payments."""
    row = {
        "type_id": type_id,
        "storage_id": 0,
        "user_id": 0,
        "company_id": location["id"],
        "number": len(state.rows("document", _location_id=location["id"])) + 1,
        "comment": "",
        "visit_id": 0,
        "record_id": 0,
        "bill_print_status": 0,
        "_created": state.now,
        "_location_id": location["id"],
        **values,
    }
    return state.row("document", state.put("document", document_id, **row))


def priced(state: State, requested: Data) -> Data:
    """Return an appointment's service with its prices: requested or, by default, the service's."""
    service = state.table("service")[requested["id"]]
    first_cost = requested.get("first_cost", service["price_min"])
    discount = requested.get("discount", 0)
    cost = requested.get("cost", round(first_cost * (100 - discount) / 100, 2))
    return {
        "id": service["id"],
        "title": service["title"],
        "cost": cost,
        "cost_to_pay": cost,
        "manual_cost": cost,
        "cost_per_unit": first_cost,
        "first_cost": first_cost,
        "discount": discount,
        "amount": requested.get("amount", 1),
    }


def _end(row: Data, length: str) -> datetime:
    end: datetime = row["_start"] + timedelta(seconds=row[length])
    return end
