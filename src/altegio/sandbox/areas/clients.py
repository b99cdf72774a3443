"""Clients of a location: listed, added, changed and searched."""

from __future__ import annotations

import re
from datetime import date

from altegio.sandbox.areas.client_search import matching
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import invalid, not_found
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.rows import client_row
from altegio.sandbox.state import State, answers, digits
from altegio.sandbox.times import changed_within
from altegio.sandbox.views import client_view

TABLE = "client"
_PHONE = re.compile(r"\d{9,15}")
_SEARCH_FIELDS = ("id",)
_TAGS = ("categories", "labels")
"""A client's tags are `categories` when created and `labels` when updated."""
_ALIASES = {"sex_id": "gender_id", "patronymic": "middle_name"}


@answers("get_client_list")
def search(state: State, request: ApiRequest) -> Json:
    """List the clients that match the filters, with the requested fields; by default the ids."""
    body = request.body
    rows = [client_view(state, row) for row in _of_location(state, request)]
    found = matching(state, rows, body)
    order = body.get("order_by") or "id"
    is_descending = body.get("order_by_direction") == "DESC" and order != "id"
    found.sort(key=lambda row: (row[order], row["id"]), reverse=is_descending)
    fields = {*(body.get("fields") or ()), *_SEARCH_FIELDS}
    return [{name: value for name, value in row.items() if name in fields} for row in found]


@answers("deprecated_get_client_list")
def list_clients(state: State, request: ApiRequest) -> Json:
    """List clients by name, phone, e-mail, card, id, amount and time of change."""
    location, query = state.location_of(request), request.query
    wanted = query.get("id[]")
    texts = {
        "name": query.get("fullname"),
        "phone": query.get("phone") and digits(query["phone"]),
        "email": query.get("email"),
        "card": query.get("card"),
    }
    return [
        row
        for row in (client_view(state, client) for client in _of_location(state, request))
        if (not wanted or row["id"] in wanted)
        and all(not text or text.lower() in row[name].lower() for name, text in texts.items())
        and row["paid"] >= (query.get("paid_min") or 0)
        and ("paid_max" not in query or row["paid"] <= query["paid_max"])
        and changed_within(location, query, row["last_change_date"])
    ]


@answers("get_client")
def read(state: State, request: ApiRequest) -> Json:
    """Return one client."""
    return client_view(state, _client(state, request))


@answers("create_client")
def create(state: State, request: ApiRequest) -> Json:
    """Add a client; the phone number must be new to the location."""
    location = state.location_of(request)
    if problems := _problems(state, location, request.body):
        raise invalid(request.operation, problems)
    return client_view(state, _added(state, location, request.body))


@answers("bulk_create_clients")
def create_many(state: State, request: ApiRequest) -> Json:
    """Add clients; return those that were added, and the problems of the others."""
    location = state.location_of(request)
    created, errors = [], []
    for body in request.body or ():
        if problems := _problems(state, location, body):
            error = "; ".join(f"{name} {texts[0]}" for name, texts in problems.items())
            errors.append({"name": body["name"], "phone": body["phone"], "error": error})
        else:
            created.append(client_view(state, _added(state, location, body)))
    return {"created": created, "errors": errors}


@answers("update_client")
def update(state: State, request: ApiRequest) -> Json:
    """Update the client."""
    row = _client(state, request)
    location = state.location_of(request)
    if problems := _problems(state, location, request.body, known=row):
        raise invalid(request.operation, problems)
    _set(row, request.body)
    row["last_change_date"] = state.now
    return client_view(state, row)


@answers("delete_client")
def delete(state: State, request: ApiRequest) -> Json:
    """Delete the client."""
    _client(state, request)["_deleted"] = True


@answers("get_chain_client_by_phone_number")
def find_in_chain(state: State, request: ApiRequest) -> Json:
    """Return one person's client records in the locations of a chain."""
    chain_id, phone = state.chain_of(request), digits(request.query["phone"])
    locations = {row["id"]: row for row in state.rows("location", _chain_id=chain_id)}
    found = [
        {
            **client_view(state, row),
            "salon_id": row["_location_id"],
            "company_id": row["_location_id"],
            "company": locations[row["_location_id"]],
        }
        for row in state.rows(TABLE, phone=phone)
        if row["_location_id"] in locations
    ]
    if not found:
        raise not_found(f"client {phone}")
    return {"salon_group_id": chain_id, "phone": f"+{phone}", "clients": found}


def found_or_added(state: State, location: Data, client: Data) -> Data:
    """Return the client that a booking names by id or phone; a new one is added."""
    here = {"_location_id": location["id"]}
    if client.get("id"):
        return state.row(TABLE, client["id"], **here)
    phone = digits(client.get("phone") or "")
    known = state.rows(TABLE, phone=phone, **here) if phone else []
    if known:
        return known[0]
    texts: Data = {
        name: client[name] for name in ("name", "surname", "email", "comment") if name in client
    }
    return _added(state, location, {"name": "", **texts, "phone": phone})


def _client(state: State, request: ApiRequest) -> Data:
    client_id = request.path.get("id", request.path.get("client_id"))
    return state.row(TABLE, client_id, _location_id=request.path["location_id"])


def _of_location(state: State, request: ApiRequest) -> list[Data]:
    return state.rows(TABLE, _location_id=state.location_of(request)["id"])


def _problems(
    state: State, location: Data, body: Data, known: Data | None = None
) -> dict[str, list[str]]:
    """Return the problems of a client: the name, the phone number, a duplicate phone number."""
    problems: dict[str, list[str]] = {}
    phone = digits(body["phone"])
    if not body["name"].strip():
        problems["name"] = ["is required"]
    if not _PHONE.fullmatch(phone):
        problems["phone"] = ["must be 9 to 15 digits with the country code"]
    others = state.rows(TABLE, phone=phone, _location_id=location["id"])
    if any(row is not known for row in others):
        problems["phone"] = ["belongs to another client"]
    return problems


def _added(state: State, location: Data, body: Data) -> Data:
    here = {"_location_id": location["id"], "last_change_date": state.now}
    row_id = state.put(TABLE, None, **client_row(name="", phone="", **here))
    row = state.row(TABLE, row_id)
    _set(row, body)
    return row


def _set(row: Data, body: Data) -> None:
    for name, value in body.items():
        if name in _TAGS:
            row["_tag_ids"] = [int(tag_id) for tag_id in value]
        elif name == "phone":
            row["phone"] = digits(value)
        else:
            text = value.isoformat() if isinstance(value, date) else value
            row[_ALIASES.get(name, name)] = text
    row["patronymic"] = row["middle_name"]
