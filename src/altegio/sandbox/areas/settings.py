"""Settings of a location: online booking, its widgets, licence; reviews of team members."""

from __future__ import annotations

import re
from datetime import date, timedelta

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
_SLOTS: Data = {
    "grid_first_timeslot": 0,
    "grid_last_timeslot": 85800,
    "grid_display_step": 3600,
    "grid_nearest_timeslot_delay": 1800,
    "grid_base_type": "predefined",
    "is_grid_flexible": False,
}
"""The settings of predefined slots, in seconds."""
_LICENSE_DAY = "%d.%m.%Y"


@answers("get_online_booking_settings")
def read_online_booking(state: State, request: ApiRequest) -> Json:
    """Return the settings of online booking."""
    return {**_ONLINE, **state.location_of(request).get("_online", {})}


@answers("update_online_booking_settings")
def update_online_booking(state: State, request: ApiRequest) -> Json:
    """Update the settings of online booking; the delay is a multiple of 30 minutes."""
    delay = request.body["seance_delay_step"]
    if not 0 <= delay <= _LONGEST_DELAY or delay % 30:
        raise invalid(request.operation, {"seance_delay_step": ["must be 0, 30, … 1380"]})
    row = state.location_of(request)
    row.update(_online=request.body, phone_confirmation=request.body["confirm_number"])
    return read_online_booking(state, request)


@answers("get_booking_widget_list")
def list_widgets(state: State, request: ApiRequest) -> Json:
    """List the location's booking widgets."""
    return state.rows("widget", _location_id=request.path["location_id"])


@answers("get_booking_widget")
def read_widget(state: State, request: ApiRequest) -> Json:
    """Return one widget."""
    return _widget(state, request)


@answers("create_booking_widget")
def create_widget(state: State, request: ApiRequest) -> Json:
    """Create a widget; fields that are not sent have the values of the description's example."""
    own = {"_location_id": request.path["location_id"]}
    return state.add("widget", **{**plain_widget(), **request.body, **own})


@answers("update_booking_widget")
def update_widget(state: State, request: ApiRequest) -> Json:
    """Update the widget."""
    row = _widget(state, request)
    row.update(request.body)
    return row


@answers("delete_booking_widget")
def delete_widget(state: State, request: ApiRequest) -> Json:
    """Delete the widget."""
    _widget(state, request)["_deleted"] = True


@answers("get_timeslot_settings")
def read_timeslots(state: State, request: ApiRequest) -> Json:
    """Return the slots of online booking, which `seeds.LocationSettings` changes."""
    row = state.location_of(request)
    weekdays, dates = row.get("_weekday_slots", {}), row.get("_date_slots", {})
    return {
        "is_enabled": bool(weekdays or dates),
        "weekdays_settings": [
            {"weekday": weekday, "timeslots": slots, "setting": _SLOTS}
            for weekday, slots in sorted(weekdays.items())
        ],
        "dates_settings": [
            {"date": day, "timeslots": slots, "setting": _SLOTS}
            for day, slots in sorted(dates.items())
        ],
    }


@answers("get_location_subscription_information")
def read_license(state: State, request: ApiRequest) -> Json:
    """Return the licence: by default a year from the start, see `seeds.LocationSettings`."""
    row = state.location_of(request)
    last: date = row.get("_licensed_until") or row["_made"].date() + timedelta(days=365)
    return {
        "id": 1,
        "salon_id": row["id"],
        "name": "Basic",
        "active": int(local(row, state.now).date() <= last),
        "is_paid_rights_model": False,
        "staff_limit": 20,
        "start_date": row["_made"].strftime(_LICENSE_DAY),
        "deactivation_date": last.strftime(_LICENSE_DAY),
        "options": [],
    }


@answers("get_comments")
def list_reviews(state: State, request: ApiRequest) -> Json:
    """List the reviews of the location's team members, newest first."""
    location, query = state.location_of(request), request.query
    first, last = day_of(query.get("start_date")), day_of(query.get("end_date"))
    filters = {
        name: query[parameter]
        for parameter, name in (("team_member_id", "master_id"), ("rating", "rating"))
        if query.get(parameter)
    }
    rows = state.rows("review", salon_id=location["id"], **filters)
    return [
        _review(state, row)
        for row in sorted(rows, key=lambda row: -row["id"])
        if (first is None or local(location, row["_made"]).date() >= first)
        and (last is None or local(location, row["_made"]).date() <= last)
    ]


@answers("leave_comment")
def create_review(state: State, request: ApiRequest) -> Json:
    """Create a review of a team member."""
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
    """Check the format of a phone number."""
    return {"is_valid": _PHONE.fullmatch(str(request.path["phone"])) is not None}


def plain_widget() -> Data:
    """Return the description's example of a widget, without its id."""
    operation = operations()["create_booking_widget"]
    answer = described_example(operation, operation.described(operation.successes[0]))
    return {name: value for name, value in answer["data"].items() if name != "id"}


def _widget(state: State, request: ApiRequest) -> Data:
    return state.row("widget", request.path["form_id"], _location_id=request.path["location_id"])


def _review(state: State, row: Data) -> Data:
    return {**row, "date": local_text(state.table("location")[row["salon_id"]], row["_made"])}
