"""Gift cards and their types (certificates in the API)."""

from __future__ import annotations

from datetime import datetime

from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import Refusal, invalid
from altegio.sandbox.issuing import GIFT_CARD_TYPE, put_on_sale
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers, later, same

TABLE = "gift card type"
_STATUS = {1: "inactive", 2: "active", 3: "used up", 4: "expired"}
_ITEM_TYPES = {0: "Everything", 1: "Services", 2: "Products", 3: "Some services"}
_ITEM_TYPES[4] = "Some services and all products"
_FIXED_DATE, _PERIOD = 1, 2
_REQUIRED = {_FIXED_DATE: ("date",), _PERIOD: ("timeout", "timeout_unit_id")}
_DEFAULTS: Data = {
    "category_id": None,
    "is_serial_number_limited": False,
    "is_archived": False,
    "date_archived": None,
}


@answers("chain_loyalty_certificate_types_list")
def list_types(state: State, request: ApiRequest) -> Json:
    """List the chain's types whose title contains a string."""
    rows = state.rows(TABLE, company_group_id=state.chain_of(request))
    return [shown(state, row) for row in _titled(request, rows)]


@answers("chain_loyalty_certificate_types_get")
def read_type(state: State, request: ApiRequest) -> Json:
    """Return one type."""
    return shown(state, _type(state, request))


@answers("chain_loyalty_certificate_types_create")
def create_type(state: State, request: ApiRequest) -> Json:
    """Create a type, with a product that sells it in each of its locations."""
    chain_id = state.chain_of(request)
    fields = _flat(request)
    weight = len(state.rows(TABLE, company_group_id=chain_id)) + 1
    values = {**_DEFAULTS, **fields, "company_group_id": chain_id, "weight": weight}
    row = state.add(TABLE, **values)
    put_on_sale(state, row, GIFT_CARD_TYPE, row["salon_ids"], row["balance"])
    return shown(state, row)


@answers("chain_loyalty_certificate_types_update")
def update_type(state: State, request: ApiRequest) -> Json:
    """Update the type, unless gift cards of it were issued."""
    row = _type(state, request)
    _refuse_when_issued(state, row)
    row.update(_flat(request))
    return shown(state, row)


@answers("chain_loyalty_certificate_types_delete")
def delete_type(state: State, request: ApiRequest) -> Json:
    """Delete the type, unless gift cards of it were issued."""
    row = _type(state, request)
    _refuse_when_issued(state, row)
    row["_deleted"] = True


@answers("get_gift_card_type_list_by_id")
def types_by_id(state: State, request: ApiRequest) -> Json:
    """List the location's types with these ids, by default all."""
    ids = request.query.get("ids[]")
    return [row for row in _of_location(state, request) if not ids or same(ids, row["id"])]


@answers("get_gift_card_type_list")
def search_types(state: State, request: ApiRequest) -> Json:
    """List the location's types whose title contains a string."""
    return _titled(request, _of_location(state, request))


@answers("get_client_gift_cards")
def list_of_client(state: State, request: ApiRequest) -> Json:
    """List the gift cards of the client with this phone number."""
    client = state.client_by_phone(request.query["phone"])
    return _cards(state, request, client["id"]) if client else []


@answers("get_user_gift_cards")
def list_of_user(state: State, request: ApiRequest) -> Json:
    """List the authorised user's gift cards."""
    return _cards(state, request, request.known_user["_client_id"])


def shown(state: State, row: Data) -> Data:
    """Return the type with its derived fields."""
    kind = row["item_type_id"]
    released = len(state.rows("gift card", type_id=row["id"]))
    item_type = {"id": kind, "title": _ITEM_TYPES[kind]}
    return {**row, "item_type": item_type, "released_total": released}


def _type(state: State, request: ApiRequest) -> Data:
    return state.row(TABLE, request.path["type_id"], company_group_id=state.chain_of(request))


def _of_location(state: State, request: ApiRequest) -> list[Data]:
    location_id = state.location_of(request)["id"]
    return [
        {name: value for name, value in row.items() if value is not None}
        for row in state.rows(TABLE)
        if location_id in row["salon_ids"]
    ]


def _titled(request: ApiRequest, rows: list[Data]) -> list[Data]:
    part = str(request.query.get("title", "")).lower()
    return [row for row in rows if part in row["title"].lower()]


def _flat(request: ApiRequest) -> Data:
    """Flatten the body: expiration and online sale are nested in requests only."""
    body = dict(request.body)
    expiration, online = body.pop("expiration"), body.pop("online_sale")
    missing = [name for name in _REQUIRED.get(expiration["type_id"], ()) if name not in expiration]
    if missing:
        raise invalid(
            request.operation, {f"expiration.{name}": ["is required"] for name in missing}
        )
    empty = {"date": None, "timeout": 0, "timeout_unit_id": 0}
    expiration = {**empty, **expiration}
    online = {"title": "", "description": "", "price": 0, "image": None, **online}
    return {
        **body,
        **{f"expiration_{name}": value for name, value in expiration.items()},
        **{f"online_sale_{name}": value for name, value in online.items()},
    }


def _refuse_when_issued(state: State, row: Data) -> None:
    if state.rows("gift card", type_id=row["id"]):
        raise Refusal(400, "Gift cards of this type were issued.")


def _cards(state: State, request: ApiRequest, client_id: int) -> list[Data]:
    chain_id = state.chain_of(request)
    return [
        {
            **row,
            **_expiration(row, kind),
            "type": {name: value for name, value in kind.items() if value is not None},
            "status": {"id": row["status_id"], "title": _STATUS[row["status_id"]]},
        }
        for row in state.rows("gift card", _client_id=client_id)
        if (kind := shown(state, state.table(TABLE)[row["type_id"]]))["company_group_id"]
        == chain_id
    ]


def _expiration(row: Data, kind: Data) -> Data:
    end: datetime | None = kind["expiration_date"]
    if kind["expiration_type_id"] == _PERIOD:
        unit = kind["expiration_timeout_unit_id"]
        end = later(row["created_date"], kind["expiration_timeout"], unit)
    return {"expiration_date": end} if end else {}
