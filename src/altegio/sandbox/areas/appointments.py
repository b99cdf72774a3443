"""Appointments: booked, changed and cancelled by the rules of the calendar."""

from __future__ import annotations

from altegio.sandbox.access import OWNER, role_in
from altegio.sandbox.areas.appointment_view import shown
from altegio.sandbox.areas.clients import found_or_added
from altegio.sandbox.booking import add_appointment, check_slot, free_places, priced
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import Refusal, invalid
from altegio.sandbox.payments import payment_status
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers
from altegio.sandbox.times import changed_within, day_of, instant, local

TABLE = "appointment"
_OF_APPOINTMENT = ("staff_id", "services", "client", "datetime", "seance_length")
_OF_EVENT = ("client",)
_KEPT = (
    "comment",
    "attendance",
    "api_id",
    "custom_color",
    "custom_fields",
    "sms_remain_hours",
    "email_remain_hours",
)


@answers("get_appointment_list")
def list_appointments(state: State, request: ApiRequest) -> Json:
    """List the location's appointments by date, by creation date or by time of change."""
    location, query = state.location_of(request), request.query
    deleted = {} if request.flag("with_deleted") else {"deleted": False}
    wanted = {
        name: query[parameter]
        for parameter, name in (
            ("team_member_id", "staff_id"),
            ("staff_id", "staff_id"),
            ("client_id", "_client_id"),
            ("created_user_id", "created_user_id"),
        )
        if query.get(parameter)
    }
    rows = state.rows(TABLE, _location_id=location["id"], **deleted, **wanted)
    chosen = [row for row in rows if _within(location, row, query)]
    chosen.sort(key=lambda row: (row["_start"], row["id"]))
    return [shown(state, row) for row in chosen]


@answers("get_partner_appointment_list")
def list_of_partner(state: State, request: ApiRequest) -> Json:
    """List all appointments that were created through the API, in any location, newest first."""
    rows = state.rows(TABLE)
    if request.query.get("salon_id"):
        rows = [row for row in rows if row["_location_id"] == request.query["salon_id"]]
    rows.sort(key=lambda row: -row["id"])
    return [shown(state, row) for row in rows]


@answers("get_appointment")
def read(state: State, request: ApiRequest) -> Json:
    """Return one appointment."""
    return shown(state, _appointment(state, request))


@answers("create_appointment")
def create(state: State, request: ApiRequest) -> Json:
    """Book a team member's time, or a place in an event."""
    location, body = state.location_of(request), request.body
    _check_required(request)
    client = found_or_added(state, location, body["client"])
    common = {
        **{name: body[name] for name in _KEPT if name in body},
        "created_user_id": request.known_user["id"],
        "_tag_ids": _tag_ids(body),
    }
    if body.get("activity_id"):
        return shown(state, _book_event(state, location, request, client, common))
    member, start = _member(state, location, request), instant(location, body["datetime"])
    if not body.get("save_if_busy"):
        check_slot(state, location, member, start, body["seance_length"])
    row = add_appointment(
        state,
        location,
        member,
        services=body["services"],
        client=client,
        start=start,
        seance_length=body["seance_length"],
        technical_break_duration=body.get("technical_break_duration") or 0,
        **common,
    )
    return shown(state, row)


@answers("update_appointment")
def replace(state: State, request: ApiRequest) -> Json:
    """Replace an appointment; fields not sent are lost, except those that other operations set."""
    location, body = state.location_of(request), request.body
    row = _appointment(state, request)
    _check_required(request)
    _check_unpaid(state, request, row)
    client = found_or_added(state, location, body["client"])
    kept: Data = {"comment": "", "custom_color": "", "custom_fields": {}, "api_id": None}
    kept |= {name: body[name] for name in _KEPT if name in body}
    if not body.get("activity_id"):
        member, start = _member(state, location, request), instant(location, body["datetime"])
        if not body.get("save_if_busy"):
            length = body["seance_length"]
            check_slot(state, location, member, start, length, ignored=row["id"])
        row.update(
            staff_id=member["id"],
            services=[priced(state, service) for service in body["services"]],
            seance_length=body["seance_length"],
            technical_break_duration=body.get("technical_break_duration") or 0,
            _start=start,
        )
    row.update(kept, _client_id=client["id"], _tag_ids=_tag_ids(body), _changed=state.now)
    state.row("visit", row["visit_id"])["attendance"] = row["attendance"]
    return shown(state, row)


@answers("delete_appointment")
def delete(state: State, request: ApiRequest) -> Json:
    """Cancel an appointment; `with_deleted` still lists it."""
    row = _appointment(state, request)
    _check_unpaid(state, request, row)
    row.update(deleted=True, _changed=state.now)


def _appointment(state: State, request: ApiRequest) -> Data:
    location_id = request.path["location_id"]
    return state.row(TABLE, request.path["record_id"], _location_id=location_id, deleted=False)


def _check_required(request: ApiRequest) -> None:
    """Require an event and a client, or all parts of an appointment; no schema states this."""
    body = request.body
    needed = _OF_EVENT if body.get("activity_id") else _OF_APPOINTMENT
    empty: tuple[Json, ...] = (None, "", [])
    if missing := [name for name in needed if body.get(name) in empty]:
        raise invalid(request.operation, {name: ["is required"] for name in missing})


def _check_unpaid(state: State, request: ApiRequest, row: Data) -> None:
    """Refuse changes of a paid or attended appointment, except by an owner."""
    user = request.known_user
    if role_in(user, state.row("location", row["_location_id"])) == OWNER:
        return
    if payment_status(state, row) in ("paid_full", "paid_over") or row["attendance"] == 1:
        raise Refusal(403, "The appointment is paid, or the client has come.")


def _member(state: State, location: Data, request: ApiRequest) -> Data:
    """Return the team member, who must work in the location and provide all the services."""
    body = request.body
    here = {"_location_id": location["id"]}
    members = {row["id"]: row for row in state.rows("team member", fired=0, **here)}
    if (member := members.get(body["staff_id"])) is None:
        raise invalid(request.operation, {"staff_id": ["does not work in this location"]})
    services = {row["id"]: row for row in state.rows("service", **here)}
    problems = []
    for item in body["services"]:
        if (service := services.get(item.get("id"))) is None:
            problems.append(f"{item.get('id')} is not a service of this location")
        elif member["id"] not in [link["id"] for link in service["staff"]]:
            problems.append(f"{member['name']} does not provide {service['title']}")
    if problems:
        raise invalid(request.operation, {"services": problems})
    return member


def _book_event(
    state: State, location: Data, request: ApiRequest, client: Data, common: Data
) -> Data:
    """Take a place in an event, unless it is full."""
    body = request.body
    events = {row["id"]: row for row in state.rows("event", _location_id=location["id"])}
    if (event := events.get(body["activity_id"])) is None:
        raise invalid(request.operation, {"activity_id": ["is not an event of this location"]})
    if not free_places(state, event):
        raise invalid(request.operation, {"activity_id": ["the event is full"]})
    return add_appointment(
        state,
        location,
        state.row("team member", event["staff_id"]),
        services=[{"id": event["service_id"]}],
        client=client,
        start=event["_start"],
        seance_length=event["length"],
        activity_id=event["id"],
        **common,
    )


def _tag_ids(body: Data) -> list[int]:
    return [int(tag_id) for tag_id in body.get("record_labels") or ()]


def _within(location: Data, row: Data, query: Data) -> bool:
    day, created = (local(location, row[name]).date() for name in ("_start", "_created"))
    for name, value, is_start in (
        ("start_date", day, True),
        ("end_date", day, False),
        ("c_start_date", created, True),
        ("c_end_date", created, False),
    ):
        bound = day_of(query.get(name))
        if bound is not None and (value < bound if is_start else value > bound):
            return False
    return changed_within(location, query, row["_changed"])
