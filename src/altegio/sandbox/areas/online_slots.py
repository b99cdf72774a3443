"""Choices of an online booking: services, team members, days and times."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from altegio.sandbox import offers
from altegio.sandbox.booking import working_hours
from altegio.sandbox.description import Data, Json
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.samples import described_example
from altegio.sandbox.state import State, answers
from altegio.sandbox.times import day_of, local
from altegio.sandbox.views import team_member_view


@answers("get_booking_form_config")
def read_form(state: State, request: ApiRequest) -> Json:
    """Return the description's example with the location's own settings."""
    widget = state.row("widget", request.path["id"])
    location = state.row("location", widget["_location_id"])
    example = described_example(request.operation, request.operation.described(200))["data"]
    return {
        **example,
        "id": widget["id"],
        "group_id": 0,
        "company_id": location["id"],
        "phone_confirmation": location["phone_confirmation"],
    }


@answers("get_location_privacy_policy")
def read_policy(state: State, request: ApiRequest) -> Json:
    """Return the location's own policy, as seeded."""
    text = state.location_of(request).get("_privacy_policy")
    return {"agreement": {"content": text} if text else None}


@answers("get_services_available_for_booking")
def list_services(state: State, request: ApiRequest) -> Json:
    """List all services, those of a team member, or those that fit into a slot."""
    location, query = state.location_of(request), request.query
    rows = offers.services_of(state, location)
    lengths: dict[int, int] = {}
    if member_id := query.get("staff_id"):
        members = [row for row in offers.providers(state, location, ()) if row["id"] == member_id]
        lengths = offers.lengths_of(state, members[0]) if members else {}
        rows = [row for row in rows if row["id"] in lengths]
        if members and query.get("datetime"):
            start = offers.start_of(location, query["datetime"])
            chosen = sum(
                lengths.get(chosen_id, 0) for chosen_id in query.get("service_ids[]") or ()
            )
            rows = [
                row
                for row in rows
                if offers.can_start(state, location, members[0], start, chosen + lengths[row["id"]])
            ]
    categories = {row["category_id"] for row in rows}
    all_categories = state.rows("service category", _location_id=location["id"])
    return {
        "events": [],
        "services": [{**row, "seance_length": lengths.get(row["id"])} for row in _by_weight(rows)],
        "category": _by_weight([row for row in all_categories if row["id"] in categories]),
    }


@answers("get_team_members_available_for_booking")
def list_team_members(state: State, request: ApiRequest) -> Json:
    """List the team members who provide all of the services, and are free at the slot."""
    location, query = state.location_of(request), request.query
    service_ids = query.get("service_ids[]") or []
    rows = offers.providers(state, location, service_ids)
    if moment := query.get("datetime"):
        start = offers.start_of(location, moment)
        rows = [
            row
            for row in rows
            if offers.can_start(
                state, location, row, start, offers.length_of(state, row, service_ids)
            )
        ]
    return [_shown(state, location, row, service_ids) for row in rows]


@answers("get_nearest_time_slots")
def list_nearest(state: State, request: ApiRequest) -> Json:
    """Return the next day with slots from the day of `datetime` or today, and its slots."""
    location, query = state.location_of(request), request.query
    service_ids = query.get("service_ids[]") or []
    members = _members(state, location, request.path["team_member_id"], service_ids)
    first = day_of(query.get("datetime")) or _today(state, location)
    day = offers.next_day(state, location, members, service_ids, first)
    slots = offers.slots_of_any(state, location, members, day, service_ids) if day else []
    return {"seance_date": day, "seances": [offers.slot_view(location, slot) for slot in slots]}


@answers("get_dates_available_for_booking")
def list_dates(state: State, request: ApiRequest) -> Json:
    """List the working and the bookable days of a month, of a period, or of the next weeks."""
    location, query = state.location_of(request), request.query
    service_ids = query.get("service_ids[]") or []
    members = _members(state, location, query.get("staff_id"), service_ids)
    days = _days(state, location, query)
    working = [day for day in days if any(_works(row, day) for row in members)]
    free = [
        day for day in working if offers.slots_of_any(state, location, members, day, service_ids)
    ]
    return {
        "booking_days": _by_month(free),
        "booking_dates": free,
        "working_days": _by_month(working),
        "working_dates": working,
    }


@answers("get_time_slots_for_booking")
def list_times(state: State, request: ApiRequest) -> Json:
    """List the slots of a day; with the team member 0, of all who provide the services."""
    location, path = state.location_of(request), request.path
    service_ids = request.query.get("service_ids[]") or []
    members = _members(state, location, path["team_member_id"], service_ids)
    day = day_of(path["date"])
    assert day is not None  # noqa: S101 - the path has it
    slots = offers.slots_of_any(state, location, members, day, service_ids)
    return [offers.slot_view(location, slot) for slot in slots]


def _members(state: State, location: Data, member_id: Json, service_ids: list[Json]) -> list[Data]:
    rows = offers.providers(state, location, service_ids)
    return [row for row in rows if row["id"] == member_id] if member_id else rows


def _shown(state: State, location: Data, row: Data, service_ids: list[Json]) -> Data:
    day = offers.next_day(state, location, [row], service_ids, _today(state, location))
    shown = {**team_member_view(state, row), "bookable": day is not None, "seances": []}
    return shown | ({"seance_date": day} if day else {})


def _works(member: Data, day: date) -> bool:
    return bool(working_hours(member, day))


def _days(state: State, location: Data, query: Data) -> list[date]:
    first, last = day_of(query.get("date_from")), day_of(query.get("date_to"))
    if not (first and last):
        first = day_of(query.get("date"))
        if first:
            first = first.replace(day=1)
            last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
        else:
            first = _today(state, location)
            last = first + timedelta(days=offers.DAYS_AHEAD)
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def _by_month(days: list[date]) -> dict[str, list[int]]:
    """Group day numbers by month."""
    by_month: dict[str, list[int]] = {}
    for day in days:
        by_month.setdefault(str(day.month), []).append(day.day)
    return by_month


def _by_weight(rows: list[Data]) -> list[Data]:
    return sorted(rows, key=lambda row: -row["weight"])


def _today(state: State, location: Data) -> date:
    return local(location, state.now).date()
