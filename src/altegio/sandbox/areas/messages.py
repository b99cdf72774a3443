"""Messages to clients, and notifications of users."""

from __future__ import annotations

from typing import Final

from altegio.sandbox.description import Data, Json, operations
from altegio.sandbox.errors import invalid
from altegio.sandbox.recording import SentMessage
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.samples import described_example
from altegio.sandbox.state import State, answers, digits

_CHANNELS: Final = ("push", "sms", "email")


@answers("send_sms_to_clients")
@answers("send_email_newsletter_to_clients")
def send_to_clients(state: State, request: ApiRequest) -> Json:
    """Record a message to clients of the location in `sandbox.messages`."""
    known = {row["id"] for row in _clients(state, request)}
    client_ids = request.body.get("client_ids") or []
    problems = {}
    if unknown := [client_id for client_id in client_ids if client_id not in known]:
        problems["client_ids"] = [f"are not clients of this location: {unknown}"]
    if not client_ids:
        problems["client_ids"] = ["is required"]
    return _send(state, request, client_ids, problems)


@answers("send_sms_campaign_to_filtered_clients")
@answers("send_email_campaign_to_filtered_clients")
def send_campaign(state: State, request: ApiRequest) -> Json:
    """Record a message to the clients whose name, phone and e-mail match; by default to all."""
    query = request.query
    filters = {
        "name": str(query.get("fullname") or "").lower(),
        "phone": digits(query.get("phone") or ""),
        "email": str(query.get("email") or "").lower(),
    }
    client_ids = [
        row["id"]
        for row in _clients(state, request)
        if all(part in _searched(row)[name] for name, part in filters.items())
    ]
    return _send(state, request, client_ids, {})


@answers("get_location_notification_settings")
def read_location_notifications(state: State, request: ApiRequest) -> Json:
    """Return the location's notification settings, which `seeds.LocationSettings` changes."""
    own: dict[str, list[str]] = state.location_of(request).get("_notifications", {})
    defaults = {
        setting["type"]: [channel for channel in _CHANNELS if setting["channels"][channel]]
        for setting in _example("get_location_notification_settings")
    }
    return [
        {"type": kind, "channels": {channel: int(channel in channels) for channel in _CHANNELS}}
        for kind, channels in (defaults | own).items()
    ]


@answers("get_user_notification_settings")
def read_notifications(state: State, request: ApiRequest) -> Json:
    """Return the user's notification settings."""
    user = state.row("user", request.path["user_id"])
    example = _example("get_user_notification_settings")
    pushes = user.setdefault("_pushes", {})
    kinds = [
        {**kind, "channels": {**kind["channels"], "push": pushes.get(kind["type"], 0)}}
        for kind in example["notification_types"]
    ]
    shown = {kind["type"] for kind in kinds}
    no_texts = {"sms": 0, "email": 0}
    kinds += [
        {"type": kind, "channels": {"push": push, **no_texts}}
        for kind, push in pushes.items()
        if kind not in shown
    ]
    return {"mode": example["mode"], "notification_types": kinds}


@answers("update_user_notification_settings")
def update_notifications(state: State, request: ApiRequest) -> Json:
    """Switch push notifications on or off."""
    user = state.row("user", request.path["user_id"])
    pushes = user.setdefault("_pushes", {})
    for kind in request.body.get("notification_types") or ():
        pushes[kind["type"]] = kind["channels"]["push"]
    return read_notifications(state, request)


def _send(
    state: State, request: ApiRequest, client_ids: list[int], problems: dict[str, list[str]]
) -> Json:
    body: Data = request.body
    if not body.get("text"):
        problems["text"] = ["is required"]
    if problems:
        raise invalid(request.operation, problems)
    channel = "email" if "subject" in request.operation.parameter_names else "sms"
    state.messages.append(
        SentMessage(
            channel=channel,
            location_id=request.path["location_id"],
            client_ids=client_ids,
            text=body["text"],
            subject=body.get("subject", ""),
        )
    )
    return {"_message": "Accepted"}


def _clients(state: State, request: ApiRequest) -> list[Data]:
    return state.rows("client", _location_id=request.path["location_id"])


def _searched(row: Data) -> dict[str, str]:
    full_name = " ".join((row["name"], row["surname"]))
    return {"name": full_name.lower(), "phone": row["phone"], "email": row["email"].lower()}


def _example(name: str) -> Json:
    operation = operations()[name]
    return described_example(operation, operation.described(200))["data"]
