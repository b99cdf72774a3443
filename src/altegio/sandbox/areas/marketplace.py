"""Applications of the marketplace: their installations, payments and settings."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from datetime import timedelta

from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import Refusal, invalid, not_found
from altegio.sandbox.ids import APPLICATION, LOCATION, MARKETPLACE_PAYMENT, SECOND_LOCATION
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers

_CONFIRMATION_PERIOD = timedelta(hours=12)
_MOMENT = "%Y-%m-%d %H:%M:%S"
_TARIFFS: list[Data] = [
    {
        "id": 89,
        "title": "Monthly",
        "options": [
            {
                "id": 123,
                "title": "One specialist",
                "overall_price": 500,
                "duration_in_months": 1,
                "currency_iso": "USD",
                "staff_amount": 1,
                "free_period_in_months": 0,
            }
        ],
    }
]


def add_installations(state: State) -> None:
    """Install the application in the first location, and connect it to the second."""
    connect(state, LOCATION)
    installation = _installation(state, LOCATION, APPLICATION)
    _change(state, installation, "active", "partner_api")
    paid = state.now.strftime(_MOMENT)
    period = {"payment_date": paid, "period_from": paid, "period_to": paid}
    payment = {"id": MARKETPLACE_PAYMENT, "payment_sum": 500, "is_refunded": False, **period}
    installation["payments"].append(payment)
    connect(state, SECOND_LOCATION)


def connect(state: State, location_id: int) -> dict[str, str]:
    """Connect the application as a user does; return the query of the callback to the partner."""
    row = state.row("location", location_id)
    initial: Data = {"status": "uninstalled", "logs": [], "payments": [], "_at": state.now}
    installation = row.setdefault("_installations", {}).setdefault(APPLICATION, initial)
    installation["_at"] = state.now
    _change(state, installation, "pending", "marketplace")
    user = next(iter(state.table("user").values()))
    shown = {"user_id": user["id"], **{name: user[name] for name in ("name", "phone", "email")}}
    content = json.dumps(shown).encode()
    key = state.credentials.partner_token.encode()
    return {
        "salon_id": str(location_id),
        "user_data": base64.b64encode(content).decode(),
        "user_data_sign": hmac.new(key, content, hashlib.sha256).hexdigest(),
    }


@answers("get_marketplace_integration_status")
def read_installation(state: State, request: ApiRequest) -> Json:
    """Return the application's installation in the location."""
    installation = _installation(state, request.path["location_id"], request.path["application_id"])
    connection = {
        "status": installation["status"],
        "created_at": installation["_at"].strftime(_MOMENT),
    }
    return {**installation, "connection_status": connection}


@answers("marketplace_notification_settings_callback")
@answers("marketplace_notification_settings_redirect_callback")
def confirm(state: State, request: ApiRequest) -> Json:
    """Activate a pending installation, and add the addresses to the receivers of webhooks."""
    installation = _installation_of_body(state, request)
    if installation["status"] != "pending":
        raise invalid(request.operation, {"application_id": [f"is {installation['status']}"]})
    if state.now - installation["_at"] > _CONFIRMATION_PERIOD:
        raise invalid(request.operation, {"application_id": ["was connected over 12 hours ago"]})
    _change(state, installation, "active", "partner_api")
    row = state.row("location", request.body["salon_id"])
    if urls := request.body.get("webhook_urls"):
        settings = row.setdefault("_webhooks", {"urls": []})
        added = [url for url in urls if url not in settings["urls"]]
        settings.update(active=1, urls=[*settings["urls"], *added])


@answers("uninstall_marketplace_app")
def uninstall(state: State, request: ApiRequest) -> Json:
    """Uninstall the application from the location."""
    installation = _installation(state, request.path["location_id"], request.path["application_id"])
    _change(state, installation, "uninstalled", "partner_api")


@answers("list_marketplace_app_locations")
def list_locations(state: State, request: ApiRequest) -> Json:
    """List the locations that have connected the application."""
    application_id = _own_application(request.path["application_id"])
    return [
        row
        for row in state.rows("location")
        if row.get("_installations", {}).get(application_id, _NONE)["status"] != "uninstalled"
    ]


@answers("marketplace_partner_applications_tariffs_list")
def list_tariffs(state: State, request: ApiRequest) -> Json:  # noqa: ARG001
    """Return one tariff with one option."""
    _own_application(request.path["application_id"])
    return _TARIFFS


@answers("marketplace_notification_payment_callback")
def report_payment(state: State, request: ApiRequest) -> Json:
    """Record a payment of the location, which reactivates a frozen installation."""
    installation, body = _installation_of_body(state, request), request.body
    fields = ("payment_sum", "payment_date", "period_from", "period_to")
    payment = {"id": state.new_id(), "is_refunded": False, **{name: body[name] for name in fields}}
    installation["payments"].append(payment)
    if installation["status"] == "freezed":
        _change(state, installation, "active", "partner_api")
    return {"id": payment["id"]}


@answers("marketplace_payment_refund_callback")
def report_refund(state: State, request: ApiRequest) -> Json:
    """Mark the payment as refunded."""
    for row in state.rows("location"):
        for installation in row.get("_installations", {}).values():
            for payment in installation["payments"]:
                if payment["id"] == request.path["payment_id"]:
                    payment["is_refunded"] = True
                    return None
    raise invalid(request.operation, {"payment_id": ["is not a payment"]})


@answers("marketplace_partner_application_add_discount")
def add_discount(state: State, request: ApiRequest) -> Json:
    """Store the discount, which the payment link contains."""
    for location_id in request.body["salon_ids"]:
        installation = _installation(state, location_id, request.body["application_id"])
        installation["_discount"] = request.body["discount"]
    return {}


@answers("marketplace_partner_application_payment_link")
def create_payment_link(state: State, request: ApiRequest) -> Json:
    """Return a payment link to example.com."""
    query = request.query
    installation = _installation(state, query["salon_id"], query["application_id"])
    discount = query.get("discount", installation.get("_discount", 0))
    location, application = query["salon_id"], query["application_id"]
    parameters = f"salon_id={location}&application_id={application}&discount={discount}"
    return {"url": f"https://example.com/pay?{parameters}"}


@answers("marketplace_partner_applications_update_channel")
def update_channel(state: State, request: ApiRequest) -> Json:
    """Store whether the channel is available."""
    channel, is_available = request.body["channel_slug"], request.body["is_available"]
    _installation_of_body(state, request).setdefault("_channels", {})[channel] = is_available
    return {}


@answers("set_marketplace_notification_short_names")
def set_sender_names(state: State, request: ApiRequest) -> Json:
    """Store the sender names."""
    _installation_of_body(state, request)["_names"] = request.body["short_names"]


_NONE: Data = {"status": "uninstalled"}


def _own_application(application_id: Json) -> int:
    if application_id != APPLICATION:
        raise Refusal(403, "The application is not yours.")
    return int(application_id)


def _installation_of_body(state: State, request: ApiRequest) -> Data:
    return _installation(state, request.body["salon_id"], request.body["application_id"])


def _installation(state: State, location_id: Json, application_id: Json) -> Data:
    row = state.row("location", location_id)
    installation: Data = row.get("_installations", {}).get(_own_application(application_id), _NONE)
    if installation is _NONE or (installation["status"] == "uninstalled"):
        raise not_found(f"application {application_id} in location {location_id}")
    return installation


def _change(state: State, installation: Data, status: str, source: str) -> None:
    change = {"changed_at": state.now.strftime(_MOMENT), "source": source}
    installation["logs"].append(
        {**change, "status_from": installation["status"], "status_to": status}
    )
    installation["status"] = status
