"""Recurring bookings: clients with a fixed place in repeating events."""

from __future__ import annotations

from altegio.sandbox.areas.event_schedules import DAY, TABLE, events_of, schedule_of, shown_day
from altegio.sandbox.booking import add_appointment
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import invalid
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers
from altegio.sandbox.times import at_clock, offset_text

BOOKING = "recurring booking"


@answers("create_timetable_client_schedule")
def book(state: State, request: ApiRequest) -> Json:
    """Book a client into all future events of some weekdays."""
    schedule, body = schedule_of(state, request), request.body
    location_id = request.path["location_id"]
    clients = {row["id"] for row in state.rows("client", _location_id=location_id)}
    if body["client_id"] not in clients:
        raise invalid(request.operation, {"client_id": ["is not a client of this location"]})
    row = state.add(
        BOOKING,
        loyalty_abonement_id=None,
        _client_id=body["client_id"],
        _schedule_id=schedule["id"],
        _day_ids=[],
    )
    _set_days(state, request, row, body["schedule_days_ids"])
    return _shown_booking(state, row)


@answers("update_timetable_client_schedule")
def rebook(state: State, request: ApiRequest) -> Json:
    """Set the weekdays; the client's future appointments on others are cancelled."""
    row = _booking(state, request)
    _set_days(state, request, row, request.body["schedule_days_ids"])
    return _shown_booking(state, row)


@answers("delete_timetable_client_schedule")
def unbook(state: State, request: ApiRequest) -> Json:
    """Cancel the client's future appointments."""
    row = _booking(state, request)
    _set_days(state, request, row, [])
    row["_deleted"] = True


def _booking(state: State, request: ApiRequest) -> Data:
    schedule = schedule_of(state, request)
    return state.row(BOOKING, request.path["client_schedule_id"], _schedule_id=schedule["id"])


def _set_days(state: State, request: ApiRequest, row: Data, day_ids: list[int]) -> None:
    known = {day["id"]: day for day in state.rows(DAY)}
    schedule_ids = {
        known[day_id]["timetable_event_schedule_id"] for day_id in day_ids if day_id in known
    }
    if not known.keys() >= set(day_ids) or schedule_ids - {row["_schedule_id"]}:
        raise invalid(request.operation, {"schedule_days_ids": ["are not of this schedule"]})
    for day_id in row["_day_ids"]:
        if day_id not in day_ids and day_id in known:
            _cancel(state, row, known[day_id])
    for day_id in day_ids:
        if day_id not in row["_day_ids"]:
            _book(state, request, row, known[day_id])
    row["_day_ids"] = list(day_ids)


def _book(state: State, request: ApiRequest, row: Data, day: Data) -> None:
    location = state.location_of(request)
    client = state.row("client", row["_client_id"])
    for event in events_of(state, day):
        if event["_start"] > state.now:
            add_appointment(
                state,
                location,
                state.row("team member", event["staff_id"]),
                services=[{"id": event["service_id"]}],
                client=client,
                start=event["_start"],
                seance_length=event["length"],
                activity_id=event["id"],
                created_user_id=request.known_user["id"],
            )


def _cancel(state: State, row: Data, day: Data) -> None:
    for event in events_of(state, day):
        where = {"activity_id": event["id"], "_client_id": row["_client_id"], "deleted": False}
        for appointment in state.rows("appointment", **where):
            if appointment["_start"] > state.now:
                appointment.update(deleted=True, _changed=state.now)


def _shown_booking(state: State, row: Data) -> Data:
    schedule = state.table(TABLE)[row["_schedule_id"]]
    days = [shown_day(state, state.table(DAY)[day_id]) for day_id in row["_day_ids"]]
    location = state.table("location")[schedule["_location_id"]]
    final = offset_text(location, at_clock(location, schedule["date_end"], "00:00"))
    return {**row, "final_day": final, "days": days}
