"""Online bookings: appointments that clients make, in the same calendar as all others."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from altegio.sandbox import offers
from altegio.sandbox.areas.appointment_view import shown
from altegio.sandbox.areas.clients import found_or_added
from altegio.sandbox.booking import add_appointment, free_places
from altegio.sandbox.codes import check_code, text_code
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import Refusal, booking_refused, invalid, not_found
from altegio.sandbox.hashes import record_hash
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers, digits

_PHONE = re.compile(r"\d{9,15}")
_COPIED_FIELDS = ("notify_by_sms", "notify_by_email", "api_id")


@dataclass(frozen=True)
class _RequestedAppointment:
    """A requested appointment that can be booked."""

    reference: Json
    member: Data
    service_ids: list[Json]
    start: datetime
    length: int
    is_requested: bool
    """Whether the client chose this team member."""
    custom_fields: Data


@answers("send_booking_verification_code")
def send_code(state: State, request: ApiRequest) -> Json:
    """Text a code; `sandbox.messages` has it."""
    phone = _phone(request.body.get("phone"))
    text_code(state, phone, location_id=request.path["location_id"])
    return {"_message": "Created"}


@answers("validate_booking_params")
def check(state: State, request: ApiRequest) -> Json:
    """Refuse appointments that can't be booked together; book nothing."""
    _checked_requests(state, state.location_of(request), request.body["appointments"])
    return {"_message": "Created"}


@answers("create_online_booking")
def book(state: State, request: ApiRequest) -> Json:
    """Book all appointments of the request or none."""
    location, body = state.location_of(request), request.body
    phone = _checked_client(state, location, body)
    requests = _checked_requests(state, location, body.get("appointments") or [])
    client = _client(state, location, phone, body)
    copied = {name: body[name] for name in _COPIED_FIELDS if name in body}
    return [
        {"id": checked.reference, "record_id": row_id, "record_hash": record_hash(row_id)}
        for checked in requests
        for row_id in [
            add_appointment(
                state,
                location,
                checked.member,
                services=[{"id": service_id} for service_id in checked.service_ids],
                client=client,
                start=checked.start,
                seance_length=checked.length,
                comment=body.get("comment", ""),
                online=True,
                master_requested=checked.is_requested,
                custom_fields=checked.custom_fields,
                **copied,
            )["id"]
        ]
    ]


@answers("book_event")
def book_event(state: State, request: ApiRequest) -> Json:
    """Book the requested number of places in an event, or none."""
    location, body = state.location_of(request), request.body
    event = state.row("event", request.path["event_id"], _location_id=location["id"])
    phone = _checked_client(state, location, body)
    places = int(body.get("clients_count") or 1)
    if places > free_places(state, event):
        raise invalid(request.operation, {"clients_count": ["the event is full"]})
    row = add_appointment(
        state,
        location,
        state.row("team member", event["staff_id"]),
        services=[{"id": event["service_id"]}],
        client=_client(state, location, phone, body),
        start=event["_start"],
        seance_length=event["length"],
        comment=body.get("comment", ""),
        activity_id=event["id"],
        online=True,
        _places=places,
        **{name: body[name] for name in _COPIED_FIELDS if name in body},
    )
    return {"id": row["id"], "hash": record_hash(row["id"])}


@answers("get_online_booking_details")
def read(state: State, request: ApiRequest) -> Json:
    """Return an appointment by its hash, or to its logged-in client."""
    return _as_client_sees(state, own_appointment(state, request))


@answers("update_online_booking_datetime")
def move(state: State, request: ApiRequest) -> Json:
    """Move one of the user's appointments to another slot, or change its comment."""
    location, body = state.location_of(request), request.body
    row = own_appointment(state, request)
    if row["activity_id"]:
        raise Refusal(403, "A place in an event can't be moved.")
    if body.get("datetime"):
        start = offers.start_of(location, body["datetime"])
        member = state.row("team member", row["staff_id"])
        if not offers.can_start(state, location, member, start, row["seance_length"], row["id"]):
            raise booking_refused(433, f"{member['name']} is busy at this time.")
        row["_start"] = start
    row.update(comment=body.get("comment", row["comment"]), _changed=state.now)
    return _as_client_sees(state, row)


@answers("get_user_appointment_list")
def list_own(state: State, request: ApiRequest) -> Json:
    """List all appointments of an appointment's client, in any location, newest first."""
    appointment = own_appointment(state, request)
    phone = state.row("client", appointment["_client_id"])["phone"]
    clients = {row["id"] for row in state.rows("client", phone=phone)}
    rows = [row for row in state.rows("appointment") if row["_client_id"] in clients]
    rows.sort(key=lambda row: -row["id"])
    return [_as_client_sees(state, row) for row in rows]


@answers("delete_user_appointment")
def cancel(state: State, request: ApiRequest) -> Json:
    """Cancel an appointment, which frees its time."""
    own_appointment(state, request).update(deleted=True, _changed=state.now)


def own_appointment(state: State, request: ApiRequest) -> Data:
    """Return the requested appointment; requires its hash or its client's token."""
    path = request.path
    where = {"_location_id": path["location_id"]} if "location_id" in path else {}
    row = state.row("appointment", path["record_id"], deleted=False, **where)
    if path.get("record_hash") == record_hash(row["id"]):
        return row
    client = state.table("client").get(row["_client_id"])
    if request.user and client and digits(request.user["phone"]) == client["phone"]:
        return row
    raise not_found(f"appointment {row['id']}")


def _as_client_sees(state: State, row: Data) -> Data:
    """Return an appointment with the duration of each service."""
    member = state.table("team member").get(row["staff_id"])
    lengths = offers.lengths_of(state, member) if member else {}
    appointment = shown(state, row)
    staff = appointment["staff"]
    return {
        **appointment,
        "services": [
            {**service, "seance_length": lengths.get(service["id"])}
            for service in appointment["services"]
        ],
        "staff": staff and {**staff, "spec": staff["specialization"]},
    }


def _checked_client(state: State, location: Data, body: Data) -> str:
    """Check the client's data and return the phone number as digits."""
    phone = _phone(body.get("phone"))
    if not str(body.get("fullname") or "").strip():
        raise booking_refused(435, "The name is missing.")
    if phone in location.get("_blacklist", ()):
        raise booking_refused(434, "This phone number is blacklisted.")
    if location["phone_confirmation"]:
        check_code(state, phone, body.get("code"))
    return phone


def _phone(value: Json) -> str:
    phone = digits(value or "")
    if not _PHONE.fullmatch(phone):
        raise booking_refused(431, "The phone number is malformed.")
    return phone


def _client(state: State, location: Data, phone: str, body: Data) -> Data:
    values = {"name": body["fullname"], "phone": phone, "email": body.get("email") or ""}
    return found_or_added(state, location, values)


def _checked_requests(
    state: State, location: Data, requested: list[Data]
) -> list[_RequestedAppointment]:
    """Return the requested appointments; raise `Refusal` with the codes of all problems."""
    checked: list[_RequestedAppointment] = []
    errors: list[Data] = []
    for appointment in requested:
        try:
            checked.append(_appointment(state, location, appointment, checked))
        except Refusal as refusal:
            errors += refusal.errors
    if not requested:
        raise booking_refused(422, "Choose a service.")
    if errors:
        raise Refusal(422, errors[0]["message"], errors)
    return checked


def _appointment(
    state: State, location: Data, requested: Data, others: list[_RequestedAppointment]
) -> _RequestedAppointment:
    services = {row["id"]: row for row in offers.services_of(state, location)}
    service_ids = list(requested.get("services") or [])
    if not service_ids or not requested.get("datetime"):
        raise booking_refused(422, "Choose a service and a time.")
    if unknown := [service_id for service_id in service_ids if service_id not in services]:
        raise booking_refused(438, f"Service {unknown[0]} can't be booked.")
    start = offers.start_of(location, requested["datetime"])
    members = offers.providers(state, location, service_ids)
    if member_id := requested.get("staff_id"):
        members = [row for row in members if row["id"] == member_id]
        if not members:
            raise booking_refused(438, f"Team member {member_id} does not provide the services.")
    lengths = {row["id"]: offers.length_of(state, row, service_ids) for row in members}
    _check_overlap(requested, start, max(lengths.values(), default=0), others)
    for member in members:
        length = lengths[member["id"]]
        if offers.can_start(state, location, member, start, length):
            is_requested = bool(member_id)
            fields = requested.get("custom_fields") or {}
            reference = requested.get("id")
            return _RequestedAppointment(
                reference, member, service_ids, start, length, is_requested, fields
            )
    if member_id:
        raise booking_refused(433, f"{members[0]['name']} is busy at this time.")
    raise booking_refused(436, "Nobody is free at this time.")


def _check_overlap(
    requested: Data, start: datetime, length: int, others: list[_RequestedAppointment]
) -> None:
    """Refuse two appointments of one client at the same time."""
    end = start + timedelta(seconds=length)
    for other in others:
        if start < other.start + timedelta(seconds=other.length) and other.start < end:
            raise booking_refused(
                437, f"Appointment {requested.get('id')} overlaps {other.reference}."
            )
