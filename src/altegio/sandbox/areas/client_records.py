"""Records about clients: comments, files, tags, custom fields and the history of visits."""

from __future__ import annotations

from altegio.sandbox.answers import DataWithMeta
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import invalid
from altegio.sandbox.payments import paid, payment_status, products_of
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers, digits
from altegio.sandbox.times import day_of, local, local_text, offset_text
from altegio.sandbox.views import team_member_brief

_TAG_KINDS = ("common", "client", "record", "activity")
_HISTORY_PAGE = 25


@answers("list_client_comments")
def list_comments(state: State, request: ApiRequest) -> Json:
    """List the comments on a client."""
    client = _client(state, request)
    return [_comment(state, row) for row in state.rows("comment", _client_id=client["id"])]


@answers("create_client_comment")
def create_comment(state: State, request: ApiRequest) -> Json:
    """Add a comment by the user."""
    client = _client(state, request)
    text = request.body["text"]
    if not text.strip():
        raise invalid(request.operation, {"text": ["is required"]})
    row = state.add(
        "comment",
        type="default",
        text=text,
        files=[],
        user=request.known_user,
        _made=state.now,
        _client_id=client["id"],
        _location_id=client["_location_id"],
    )
    return _comment(state, row)


@answers("delete_client_comment")
def delete_comment(state: State, request: ApiRequest) -> Json:
    """Delete the comment."""
    client = _client(state, request)
    row = state.row("comment", request.path["comment_id"], _client_id=client["id"])
    row["_deleted"] = True


@answers("get_client_file_list")
def list_files(state: State, request: ApiRequest) -> Json:
    """List the client's files."""
    return state.rows("client file", client_id=_client(state, request)["id"])


@answers("delete_client_file")
def delete_file(state: State, request: ApiRequest) -> Json:
    """Delete the file."""
    client = _client(state, request)
    state.row("client file", request.path["file_id"], client_id=client["id"])["_deleted"] = True
    return {"_message": "Accepted"}


@answers("get_tag_list_by_entity")
def list_tags(state: State, request: ApiRequest) -> Json:
    """List the tags for one kind of entity."""
    number, location_id = _TAG_KINDS.index(request.path["entity"]), request.path["location_id"]
    return [_tag(row) for row in state.rows("tag", _location_id=location_id, entity=number)]


@answers("create_tag")
def create_tag(state: State, request: ApiRequest) -> Json:
    """Create a tag for the kind of entity in `entity`."""
    values = {"entity": 1, "icon": "", **request.query}
    row = state.add("tag", **values, font_color="#ffffff", _location_id=request.path["location_id"])
    return _tag(row)


@answers("update_tag_by_tag_id")
def update_tag(state: State, request: ApiRequest) -> Json:
    """Update the tag."""
    _own(state, "tag", request, "tag_id").update(request.body)
    return {"_message": "Accepted"}


@answers("delete_tag_by_tag_id")
def delete_tag(state: State, request: ApiRequest) -> Json:
    """Delete the tag."""
    _own(state, "tag", request, "tag_id")["_deleted"] = True
    return {"_message": "Accepted"}


@answers("get_custom_field_list")
def list_custom_fields(state: State, request: ApiRequest) -> Json:
    """List the custom fields of clients or of appointments."""
    category, location_id = request.path["field_category"], request.path["location_id"]
    rows = state.rows("custom field", _location_id=location_id, _category=category)
    return [_custom_field(row) for row in rows]


@answers("create_custom_field")
def create_custom_field(state: State, request: ApiRequest) -> Json:
    """Create a custom field."""
    category, location_id = request.path["field_category"], request.path["location_id"]
    owner = {"_location_id": location_id, "_category": category}
    return _custom_field(state.add("custom field", **request.body, **owner))


@answers("update_custom_field")
def update_custom_field(state: State, request: ApiRequest) -> Json:
    """Update the custom field."""
    _own(state, "custom field", request, "field_id").update(request.body)
    return {"_message": "Accepted"}


@answers("delete_custom_field")
def delete_custom_field(state: State, request: ApiRequest) -> Json:
    """Delete the custom field."""
    _own(state, "custom field", request, "field_id")["_deleted"] = True
    return {"_message": "Accepted"}


@answers("search_client_visits")
def list_history(state: State, request: ApiRequest) -> Json:
    """Return a page of appointments and products, newest first, and the dates of the next page."""
    body, location = request.body, state.location_of(request)
    client_ids = _client_ids(state, request)
    rows = [
        row
        for row in state.rows("appointment", _location_id=location["id"], deleted=False)
        if row["_client_id"] in client_ids and _in_history(state, location, row, body)
    ]
    rows.sort(key=lambda row: row["_start"], reverse=True)
    page, rest = rows[:_HISTORY_PAGE], rows[_HISTORY_PAGE:]
    if rest:  # days are not split: those of the last day go to the next page
        last = local(location, rest[0]["_start"]).date()
        page = [row for row in page if local(location, row["_start"]).date() > last] or page
        rest = rows[len(page) :]
    data = {
        "records": [_history_entry(state, location, row) for row in page],
        "goods_transactions": [],
    }
    none: Data = {"from": None, "to": None, "count": None}
    to = local(location, rest[0]["_start"]).date() if rest else None
    next_page = {"from": body["from"], "to": to, "count": len(rest)} if rest else none
    current = {"from": body["from"], "to": body["to"], "count": len(page)}
    return DataWithMeta(
        data, {"dateCursor": {"previous": none, "current": current, "next": next_page}}
    )


def _client(state: State, request: ApiRequest) -> Data:
    location_id = request.path["location_id"]
    return state.row("client", request.path["client_id"], _location_id=location_id)


def _client_ids(state: State, request: ApiRequest) -> set[int]:
    body = request.body
    if body["client_id"] is not None:
        return {state.row("client", body["client_id"])["id"]}
    if not body["client_phone"]:
        raise invalid(request.operation, {"client_id": ["or client_phone is required"]})
    rows = state.rows("client", phone=digits(body["client_phone"]))
    return {row["id"] for row in rows}


def _in_history(state: State, location: Data, row: Data, body: Data) -> bool:
    day = local(location, row["_start"]).date()
    first, last = day_of(body["from"]), day_of(body["to"])
    statuses = body["payment_statuses"]
    return (
        (first is None or day >= first)
        and (last is None or day <= last)
        and (not statuses or payment_status(state, row) in statuses)
        and (body["attendance"] is None or row["attendance"] == body["attendance"])
    )


def _history_entry(state: State, location: Data, row: Data) -> Data:
    status = payment_status(state, row)
    sum_paid = paid(state, row["visit_id"])
    services = [
        {
            **service,
            "discount_percent": service["discount"],
            "paid_sum": min(sum_paid, service["cost_to_pay"]),
            "payment_status": status,
            "consumables": [],
        }
        for service in row["services"]
    ]
    return {
        **row,
        "date": offset_text(location, row["_start"]),
        "services": services,
        "staff": team_member_brief(state, row["staff_id"]),
        "company": {"id": location["id"], "title": location["title"]},
        "goods": products_of(state, row["id"]),
        "tips": {"has_tips": False, "sum": None},
    }


def _comment(state: State, row: Data) -> Data:
    location = state.table("location")[row["_location_id"]]
    created = local_text(location, row["_made"])
    return {**row, "create_date": created, "update_date": created}


def _tag(row: Data) -> Data:
    kind = int(row["entity"])
    own = {"salon_id": row["_location_id"], "company_id": row["_location_id"]}
    slug = _TAG_KINDS[kind] if kind < len(_TAG_KINDS) else ""
    return {**row, **own, "slug": slug, "deleted": 0, "not_editable": 0}


def _custom_field(row: Data) -> Data:
    kind = {"code": row["type"], "title": row["type"].capitalize()}
    inner = {**row, "type": kind, "entity_type": row["_category"], "values": []}
    return {"id": row["id"], "salon_id": row["_location_id"], "custom_field": inner}


def _own(state: State, table: str, request: ApiRequest, name: str) -> Data:
    return state.row(table, request.path[name], _location_id=request.path["location_id"])
