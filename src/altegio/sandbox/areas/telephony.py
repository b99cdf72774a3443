"""Phone calls that a telephone system reports."""

from __future__ import annotations

from datetime import date

from altegio.sandbox.answers import DataWithMeta
from altegio.sandbox.description import Json
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers, digits
from altegio.sandbox.times import day_of

_TABLE = "phone call"


@answers("handle_voip_integration_event")
def report(state: State, request: ApiRequest) -> Json:
    """Record an ended call for all locations; accept any token, and ignore other events."""
    body = request.body
    if body["command"] == "history":
        client = state.client_by_phone(body["phone"])
        state.add(
            _TABLE,
            client_id=client["id"] if client else 0,
            caller_phone=body["phone"],
            record_link=body.get("link", ""),
            duration=body.get("duration", 0),
            status=body.get("status", "success"),
            type=body["type"],
            call_date=body.get("date") or state.now,
        )
    return DataWithMeta(None, {"message": "Accepted"})


@answers("list_voip_calls")
def list_calls(state: State, request: ApiRequest) -> Json:
    """List the calls of a period by number, direction and outcome, newest first."""
    body = request.body
    state.check_location(request, state.row("location", body["salon_id"]))
    days = [day_of(body[name]) or date.min for name in ("date_from", "date_to")]
    phone, kinds, outcomes = body.get("phone"), body.get("types"), body.get("statuses")
    return [
        row
        for row in sorted(state.rows(_TABLE), key=lambda row: -row["id"])
        if days[0] <= row["call_date"].date() <= days[1]
        and (not phone or digits(phone) == digits(row["caller_phone"]))
        and (not kinds or row["type"] in kinds)
        and (not outcomes or row["status"] in outcomes)
    ]
