"""Events: classes and group trainings that several clients book."""

from __future__ import annotations

from datetime import timedelta

from altegio.sandbox.booking import is_free, is_working
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import Refusal, invalid
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers
from altegio.sandbox.times import day_of, instant, local, local_text
from altegio.sandbox.views import team_member_brief

TABLE = "event"
_WEEK = timedelta(days=7)
_REPEAT_MODES = ("Daily", "Weekdays", "Mon, Wed, Fri", "Tue, Thu", "Weekly", "Monthly", "Yearly")


@answers("search_events")
def search(state: State, request: ApiRequest) -> Json:
    """List the events of a period, by service, team member and resource."""
    return [shown(state, row) for row in _chosen(state, request)]


@answers("search_event_dates")
def list_dates(state: State, request: ApiRequest) -> Json:
    """List the dates with events."""
    location = state.location_of(request)
    days = {local(location, row["_start"]).date() for row in _chosen(state, request)}
    return sorted(days)


@answers("get_event_date_range")
def read_date_range(state: State, request: ApiRequest) -> Json:
    """Return the first and the last date with events."""
    days = [str(day) for day in list_dates(state, request)]
    return {"min_date": days[0] if days else None, "max_date": days[-1] if days else None}


@answers("get_event_search_filters")
def list_filters(state: State, request: ApiRequest) -> Json:
    """List the available filters for events."""
    rows = _chosen(state, request)
    found = []
    for code, title, field, table in (
        ("staff", "Team members", "staff_id", "team member"),
        ("service", "Services", "service_id", "service"),
    ):
        known = state.table(table)
        values = [
            {
                "id": row_id,
                "title": known[row_id].get("title") or known[row_id]["name"],
                "is_disabled": False,
            }
            for row_id in dict.fromkeys(row[field] for row in rows)
        ]
        found.append({"code": code, "title": title, "data": values})
    return found


@answers("search_event_services")
def list_services(state: State, request: ApiRequest) -> Json:
    """List the services of events, by team member and part of the title."""
    query, location_id = request.query, request.path["location_id"]
    part, member_id = str(query.get("term", "")).lower(), query.get("staff_id")
    members = state.table("team member")
    return [
        {
            **row,
            "capacity": row["capacity"] or 10,
            "category": state.table("service category").get(row["category_id"]),
            "staff": [
                {
                    "id": member["id"],
                    "name": members[member["id"]]["name"],
                    "length": member["seance_length"],
                }
                for member in row["staff"]
            ],
            "resources": [],
        }
        for row in state.rows("service", _location_id=location_id)
        if part in row["title"].lower()
        and (not member_id or member_id in {member["id"] for member in row["staff"]})
    ]


@answers("get_event")
def read(state: State, request: ApiRequest) -> Json:
    """Return one event."""
    return shown(state, _event(state, request))


@answers("create_event")
def create(state: State, request: ApiRequest) -> Json:
    """Create an event; `force` ignores conflicts of the team member."""
    values = _checked(state, request)
    return shown(state, add_event(state, state.location_of(request), **values))


@answers("update_event")
def replace(state: State, request: ApiRequest) -> Json:
    """Replace the event; its bookings move with it."""
    row = _event(state, request)
    row.update(_checked(state, request, known=row))
    for booking in state.rows("appointment", activity_id=row["id"], deleted=False):
        booking.update(
            _start=row["_start"],
            staff_id=row["staff_id"],
            seance_length=row["length"],
            _changed=state.now,
        )
    return shown(state, row)


@answers("delete_event")
def delete(state: State, request: ApiRequest) -> Json:
    """Delete the event and cancel its bookings."""
    remove_event(state, _event(state, request))
    return {"_message": "Accepted"}


@answers("duplicate_event")
def duplicate(state: State, request: ApiRequest) -> Json:
    """Copy the event to each of `dates`, by default to a week later."""
    row, location = _event(state, request), state.location_of(request)
    body: Data = request.body or {}
    dates = [instant(location, str(day)) for day in body.get("dates") or ()]
    starts = dates or [row["_start"] + _WEEK]
    copied = {
        name: row[name]
        for name in ("service_id", "staff_id", "capacity", "length", "resource_instance_ids")
    }
    return [shown(state, add_event(state, location, **copied, _start=start)) for start in starts]


@answers("list_event_duplication_strategies")
def list_strategies(state: State, request: ApiRequest) -> Json:
    """List the saved duplication rules."""
    rows = state.rows("duplication strategy", company_id=request.path["location_id"])
    return [_strategy(row) for row in rows]


@answers("create_event_duplication_strategy")
def create_strategy(state: State, request: ApiRequest) -> Json:
    """Create a rule."""
    values = {"days": [], "interval": 1, "content_type": 1, **request.body}
    return _strategy(
        state.add("duplication strategy", **values, company_id=request.path["location_id"])
    )


@answers("update_event_duplication_strategy")
def replace_strategy(state: State, request: ApiRequest) -> Json:
    """Replace the rule."""
    row_id = list(request.path.values())[-1]
    row = state.row("duplication strategy", row_id, company_id=request.path["location_id"])
    row.update(request.body)
    return _strategy(row)


def add_event(state: State, location: Data, **values: Json) -> Data:
    """Add an event; nothing is checked."""
    row = {
        "resource_instance_ids": [],
        "color": "#2a9d8f",
        "font_color": "#ffffff",
        "instructions": "",
        "stream_link": "",
        "comment": "",
        "notified": False,
        "prepaid": "forbidden",
        "company_id": location["id"],
        "salon_id": location["id"],
        "_location_id": location["id"],
        **values,
    }
    return state.row(TABLE, state.put(TABLE, values.pop("id", None), **row))


def remove_event(state: State, row: Data) -> None:
    """Delete an event and cancel its bookings."""
    row["_deleted"] = True
    for booking in state.rows("appointment", activity_id=row["id"], deleted=False):
        booking.update(deleted=True, _changed=state.now)


def shown(state: State, row: Data) -> Data:
    """Return the event with service, team member, resources and the number of bookings."""
    location = state.table("location")[row["_location_id"]]
    service = state.table("service")[row["service_id"]]
    bookings = state.rows("appointment", activity_id=row["id"], deleted=False)
    instances = [
        instance
        for resource in state.rows("resource", _location_id=location["id"])
        for instance in resource["instances"]
        if instance["id"] in row["resource_instance_ids"]
    ]
    category = state.table("service category").get(service["category_id"])
    return {
        **row,
        "master_id": row["staff_id"],
        "date": local_text(location, row["_start"]),
        "timestamp": int(row["_start"].timestamp()),
        "records_count": len(bookings),
        "is_deleted": bool(row.get("_deleted")),
        "duration_details": {
            "id": row["id"],
            "services_duration": row["length"],
            "technical_break_duration": 0,
        },
        "service": {**service, "salon_service_id": service["id"], "category": category},
        "staff": team_member_brief(state, row["staff_id"]),
        "master": team_member_brief(state, row["staff_id"]),
        "resource_instances": instances,
        "labels": [],
        "records": bookings,
    }


def _event(state: State, request: ApiRequest) -> Data:
    return state.row(TABLE, request.path["event_id"], _location_id=request.path["location_id"])


def _checked(state: State, request: ApiRequest, known: Data | None = None) -> Data:
    """Check the body against the calendar and return it as a row."""
    location, body = state.location_of(request), request.body
    here = {"_location_id": location["id"]}
    problems = {}
    members = {row["id"]: row for row in state.rows("team member", fired=0, **here)}
    services = {row["id"]: row for row in state.rows("service", **here)}
    if body["staff_id"] not in members:
        problems["staff_id"] = ["does not work in this location"]
    if body["service_id"] not in services:
        problems["service_id"] = ["is not a service of this location"]
    if body["capacity"] < 1:
        problems["capacity"] = ["must be 1 or more"]
    try:
        start = instant(location, body["date"])
    except ValueError:
        problems["date"] = ["must be YYYY-MM-DD HH:MM, the location's time"]
        raise invalid(request.operation, problems) from None
    if problems:
        raise invalid(request.operation, problems)
    length = body.get("length") or services[body["service_id"]]["duration"]
    member, ignored = members[body["staff_id"]], known["id"] if known else None
    if not body["force"] and not (
        is_free(state, member["id"], start, length, ignored)
        and is_working(location, member, start, length)
    ):
        raise Refusal(422, f"{member['name']} is not free at this time.")
    return {
        "service_id": body["service_id"],
        "staff_id": member["id"],
        "capacity": body["capacity"],
        "length": length,
        "resource_instance_ids": body.get("resource_instance_ids") or [],
        "_start": start,
    }


def _chosen(state: State, request: ApiRequest) -> list[Data]:
    location, query = state.location_of(request), request.query
    first, last = day_of(query.get("from")), day_of(query.get("till"))
    rows = sorted(state.rows(TABLE, _location_id=location["id"]), key=lambda row: row["_start"])
    services, members = query.get("service_ids[]"), query.get("staff_ids[]")
    return [
        row
        for row in rows
        if (first is None or local(location, row["_start"]).date() >= first)
        and (last is None or local(location, row["_start"]).date() <= last)
        and (not services or row["service_id"] in services)
        and (not members or row["staff_id"] in members)
    ]


def _strategy(row: Data) -> Data:
    mode = int(row["repeat_mode_id"])
    known = 1 <= mode <= len(_REPEAT_MODES)
    title = _REPEAT_MODES[mode - 1] if known else str(mode)
    return {**row, "repeat_mode": {"id": mode, "title": title}}
