"""Settings of a location: online booking, its widgets, notifications; reviews and messages."""

from __future__ import annotations

import re

from altegio.sandbox.description import Data, Json, operations
from altegio.sandbox.errors import invalid
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.samples import described_example
from altegio.sandbox.state import State, answers
from altegio.sandbox.times import day_of, local, local_text

_PHONE = re.compile(r"\+?\d{9,15}")
_ONLINE: Data = {
    "confirm_number": False,
    "any_master": True,
    "seance_delay_step": 30,
    "activity_online_record_clients_count_max": 5,
}
_LONGEST_DELAY = 1380


@answers("get_online_booking_settings")
def read_online_booking(state: State, request: ApiRequest) -> Json:
    """The settings of online booking."""
    return {**_ONLINE, **state.location_of(request).get("_online", {})}


@answers("update_online_booking_settings")
def update_online_booking(state: State, request: ApiRequest) -> Json:
    """Sets them; the delay is a multiple of 30 minutes."""
    delay = request.body["seance_delay_step"]
    if not 0 <= delay <= _LONGEST_DELAY or delay % 30:
        raise invalid(request.operation, {"seance_delay_step": ["must be 0, 30, … 1380"]})
    state.location_of(request)["_online"] = request.body
    return read_online_booking(state, request)


@answers("get_booking_widget_list")
def list_widgets(state: State, request: ApiRequest) -> Json:
    """The booking widgets of the location."""
    return state.rows("widget", _location_id=request.path["location_id"])


@answers("get_booking_widget")
def read_widget(state: State, request: ApiRequest) -> Json:
    """One widget."""
    return _widget(state, request)


@answers("create_booking_widget")
def create_widget(state: State, request: ApiRequest) -> Json:
    """A widget; what is not sent is as in the description's example."""
    own = {"_location_id": request.path["location_id"]}
    return state.add("widget", **{**plain_widget(), **request.body, **own})


@answers("update_booking_widget")
def update_widget(state: State, request: ApiRequest) -> Json:
    """The widget with the body's fields."""
    row = _widget(state, request)
    row.update(request.body)
    return row


@answers("delete_booking_widget")
def delete_widget(state: State, request: ApiRequest) -> Json:
    """Takes the widget out."""
    _widget(state, request)["_deleted"] = True


@answers("get_user_notification_settings")
def read_notifications(state: State, request: ApiRequest) -> Json:
    """What the user is notified of."""
    user = state.row("user", request.path["user_id"])
    example = described_example(request.operation, request.operation.described(200))["data"]
    pushes = user.setdefault("_pushes", {})
    kinds = [
        {**one, "channels": {**one["channels"], "push": pushes.get(one["type"], 0)}}
        for one in example["notification_types"]
    ]
    shown = {one["type"] for one in kinds}
    nothing = {"sms": 0, "email": 0}
    kinds += [
        {"type": kind, "channels": {"push": push, **nothing}}
        for kind, push in pushes.items()
        if kind not in shown
    ]
    return {"mode": example["mode"], "notification_types": kinds}


@answers("update_user_notification_settings")
def update_notifications(state: State, request: ApiRequest) -> Json:
    """Switches push notifications."""
    user = state.row("user", request.path["user_id"])
    pushes = user.setdefault("_pushes", {})
    for one in (request.body or {}).get("notification_types") or ():
        pushes[one["type"]] = one["channels"]["push"]
    return read_notifications(state, request)


@answers("send_sms_to_clients")
@answers("send_email_newsletter_to_clients")
def send_to_clients(state: State, request: ApiRequest) -> Json:
    """A message to clients of the location; `sandbox.received` has it."""
    body: Data = request.body or {}
    known = {row["id"] for row in state.rows("client", _location_id=request.path["location_id"])}
    client_ids = body.get("client_ids") or []
    problems = {}
    if unknown := [one for one in client_ids if one not in known]:
        problems["client_ids"] = [f"are not clients of this location: {unknown}"]
    if not client_ids:
        problems["client_ids"] = ["is required"]
    if not body.get("text"):
        problems["text"] = ["is required"]
    if problems:
        raise invalid(request.operation, problems)
    return {"_message": "Accepted"}


@answers("get_comments")
def list_reviews(state: State, request: ApiRequest) -> Json:
    """The reviews of the location's team members, newest first."""
    location, query = state.location_of(request), request.query
    first, last = day_of(query.get("start_date")), day_of(query.get("end_date"))
    wanted = {
        name: query[parameter]
        for parameter, name in (("team_member_id", "master_id"), ("rating", "rating"))
        if query.get(parameter)
    }
    rows = state.rows("review", salon_id=location["id"], **wanted)
    return [
        _review(state, row)
        for row in sorted(rows, key=lambda row: -row["id"])
        if (first is None or local(location, row["_made"]).date() >= first)
        and (last is None or local(location, row["_made"]).date() <= last)
    ]


@answers("leave_comment")
def create_review(state: State, request: ApiRequest) -> Json:
    """A review of a team member."""
    body, location_id = request.body, request.path["location_id"]
    member = state.row("team member", request.path["team_member_id"], _location_id=location_id)
    if not 1 <= body["mark"] <= 5:
        raise invalid(request.operation, {"mark": ["must be from 1 to 5"]})
    row = state.add(
        "review",
        salon_id=location_id,
        type=1,
        master_id=member["id"],
        text=body["text"],
        rating=body["mark"],
        user_id=request.known_user["id"],
        user_name=body["name"],
        user_avatar="",
        record_id=0,
        _made=state.now,
    )
    member["comments_count"] += 1
    return _review(state, row)


@answers("phone_number_format_check")
def check_phone(state: State, request: ApiRequest) -> Json:  # noqa: ARG001
    """Whether a phone number has the form of one."""
    return {"is_valid": _PHONE.fullmatch(str(request.path["phone"])) is not None}


def plain_widget() -> Data:
    """A widget as in the description's example, without its id."""
    operation = operations()["create_booking_widget"]
    answer = described_example(operation, operation.described(operation.successes[0]))
    return {name: value for name, value in answer["data"].items() if name != "id"}


def _widget(state: State, request: ApiRequest) -> Data:
    return state.row("widget", request.path["form_id"], _location_id=request.path["location_id"])


def _review(state: State, row: Data) -> Data:
    return {**row, "date": local_text(state.table("location")[row["salon_id"]], row["_made"])}
