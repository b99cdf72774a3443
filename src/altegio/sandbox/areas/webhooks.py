"""Webhook settings of a location: receivers, and the kinds of changes reported to them."""

from __future__ import annotations

from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import invalid
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers

_MAX_URLS = 10
_KINDS = (
    *("salon", "service_category", "service", "good", "master", "client", "record"),
    *("goods_operations_sale", "goods_operations_receipt", "goods_operations_consumable"),
    *("goods_operations_stolen", "goods_operations_move", "finances_operation"),
)
_NO_RECEIVERS: Data = {"urls": [], "active": 0, **dict.fromkeys(_KINDS, 0)}


@answers("get_event_notification_settings")
def read_settings(state: State, request: ApiRequest) -> Json:
    """Return the addresses, and the changes reported to them."""
    settings = {**_NO_RECEIVERS, **state.location_of(request).get("_webhooks", {})}
    return {name: settings[name] for name in _NO_RECEIVERS}


@answers("update_event_notification_settings")
def replace_settings(state: State, request: ApiRequest) -> Json:
    """Replace all addresses of the location; kinds that are not sent stay as they are."""
    urls = request.body["urls"]
    if not 1 <= len(urls) <= _MAX_URLS:
        raise invalid(request.operation, {"urls": [f"must be 1 to {_MAX_URLS} addresses"]})
    row = state.location_of(request)
    own = {"self_sending": 0, "_set_by": request.known_user["id"]}
    row["_webhooks"] = {**_NO_RECEIVERS, **row.get("_webhooks", {}), **own, **request.body}
    return read_settings(state, request)
