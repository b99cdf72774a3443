"""Inventories, documents, and the product transactions in them."""

from __future__ import annotations

from altegio.sandbox.areas.appointment_view import document_view
from altegio.sandbox.areas.products import UNITS
from altegio.sandbox.areas.products import shown as product_view
from altegio.sandbox.booking import add_document
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import invalid
from altegio.sandbox.issuing import issue, take_back
from altegio.sandbox.payments import transaction_view
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers
from altegio.sandbox.times import changed_within, day_of, instant, local, local_text

TABLE = "product transaction"
SALE, _RECEIPT = 1, 3
_TITLES = {1: "Sale", 2: "Service", 3: "Receipt", 4: "Write-off", 5: "Transfer", 8: "Consumables"}

_OPTIONAL: Data = {"supplier_id": 0, "client_id": 0, "master_id": 0, "comment": ""}


@answers("get_location_inventories")
def list_inventories(state: State, request: ApiRequest) -> Json:
    """List the location's inventories."""
    rows = state.rows("inventory", _location_id=request.path["location_id"])
    return [{**row, "for_service": row["for_services"], "weight": 0} for row in rows]


@answers("create_document")
def create_document(state: State, request: ApiRequest) -> Json:
    """Create an empty document."""
    return document_view(state, _new_document(state, request))


@answers("get_document")
def read_document(state: State, request: ApiRequest) -> Json:
    """Return one document."""
    return document_view(state, _document(state, request))


@answers("update_document")
def replace_document(state: State, request: ApiRequest) -> Json:
    """Replace the document; fields that are not sent are lost."""
    row, body = _document(state, request), {"comment": "", **request.body}
    _check_inventory(state, request)
    row.update(_dated=instant(state.location_of(request), body.pop("create_date")), **body)
    return document_view(state, row)


@answers("delete_document")
def delete_document(state: State, request: ApiRequest) -> Json:
    """Delete the document and its transactions."""
    row = _document(state, request)
    row["_deleted"] = True
    for transaction in state.rows(TABLE, document_id=row["id"], deleted=False):
        remove(state, transaction)


@answers("create_inventory_operation")
def create_operation(state: State, request: ApiRequest) -> Json:
    """Create a document with its transactions, all of them or none."""
    body = request.body
    for entry in body["goods_transactions"]:
        _check_product(state, request, entry["good_id"])
    document = _new_document(state, request)
    rows = [add_product_transaction(state, document, entry) for entry in body["goods_transactions"]]
    return {
        "document": document_view(state, document),
        "transactions": [shown(state, row) for row in rows],
    }


@answers("get_document_product_transactions")
def list_of_document(state: State, request: ApiRequest) -> Json:
    """List the product transactions of a document."""
    document = _document(state, request)
    return [shown(state, row) for row in state.rows(TABLE, document_id=document["id"])]


@answers("get_document_financial_transactions")
def list_payments(state: State, request: ApiRequest) -> Json:
    """List the payments of a document."""
    document = _document(state, request)
    rows = state.rows("financial transaction", document_id=document["id"])
    return [transaction_view(state, row) for row in rows]


@answers("search_for_product_transactions")
def list_transactions(state: State, request: ApiRequest) -> Json:
    """List the location's product transactions by date, document and time of change."""
    location, query = state.location_of(request), request.query
    first, last = day_of(query.get("start_date")), day_of(query.get("end_date"))
    document_id = int(query.get("document_id") or 0)
    return [
        _listed(state, row)
        for row in state.rows(TABLE, _location_id=location["id"], deleted=False)
        if (not document_id or row["document_id"] == document_id)
        and (first is None or local(location, row["_created"]).date() >= first)
        and (last is None or local(location, row["_created"]).date() <= last)
        and changed_within(location, query, row["_changed"])
    ]


@answers("create_transaction")
def create(state: State, request: ApiRequest) -> Json:
    """Add a product transaction to a document, and move the stock."""
    body, location_id = request.body, request.path["location_id"]
    documents = {row["id"]: row for row in state.rows("document", _location_id=location_id)}
    if body["document_id"] not in documents:
        raise invalid(request.operation, {"document_id": ["is not a document of this location"]})
    _check_product(state, request, body["good_id"])
    return shown(state, add_product_transaction(state, documents[body["document_id"]], body))


@answers("get_transaction")
def read(state: State, request: ApiRequest) -> Json:
    """Return one product transaction."""
    return shown(state, _transaction(state, request))


@answers("update_transaction")
def replace(state: State, request: ApiRequest) -> Json:
    """Replace a product transaction; fields not sent are lost, and the stock is corrected."""
    row = _transaction(state, request)
    _check_product(state, request, request.body["good_id"])
    change_product_transaction(state, row, {**_OPTIONAL, **request.body})
    return shown(state, row)


@answers("delete_transaction")
def delete(state: State, request: ApiRequest) -> Json:
    """Delete a product transaction and move the stock back."""
    remove(state, _transaction(state, request))


def shown(state: State, row: Data) -> Data:
    """Return a product transaction with product, inventory, client and team member."""
    location = state.table("location")[row["_location_id"]]
    unit_id = 1
    title, short = UNITS[unit_id]
    unit = {"id": unit_id, "company_id": location["id"], "title": title, "short_title": short}
    inventory = state.table("inventory").get(row["storage_id"])
    shown_row: Data = {
        **row,
        "create_date": local_text(location, row["_created"]),
        "last_change_date": local_text(location, row["_changed"]),
        "type": {"id": row["type_id"], "title": _TITLES.get(row["type_id"], "Document")},
        "good": product_view(state, state.table("product")[row["good_id"]]),
        "unit": unit,
        "sale_unit": unit,
        "service_unit": unit,
        "goods_marks": [],
    }
    for name, table, key in (
        ("client", "client", "client_id"),
        ("master", "team member", "master_id"),
    ):
        if found := state.table(table).get(row[key]):
            shown_row[name] = {**found, "title": found["name"]}
    return shown_row | ({"storage": inventory} if inventory else {})


def _listed(state: State, row: Data) -> Data:
    """Return a product transaction as in lists: the type is a string, the client is `clients`."""
    transaction = shown(state, row)
    clients = {"clients": transaction["client"]} if "client" in transaction else {}
    return {**transaction, "type": transaction["type"]["title"], **clients}


def add_product_transaction(state: State, document: Data, body: Data) -> Data:
    """Add a product transaction to a document and move the stock; nothing is checked."""
    row: Data = {
        "type_id": document["type_id"],
        "company_id": document["company_id"],
        "unit_id": 1,
        "sale_unit_id": 1,
        "service_unit_id": 1,
        "storage_id": document["storage_id"],
        **_OPTIONAL,
        "record_id": document["record_id"],
        "service_id": 0,
        "user_id": document["user_id"],
        "deleted": False,
        "pkg_amount": 0,
        "good_special_number": "",
        "loyalty_abonement_id": 0,
        "loyalty_certificate_id": 0,
        "_created": state.now,
        "_changed": state.now,
        "_location_id": document["_location_id"],
        **body,
        "document_id": document["id"],
    }
    row |= {"sale_amount": row["amount"], "service_amount": row["amount"]}
    added = state.row(TABLE, state.put(TABLE, row.pop("id", None), **row))
    _move(state, added, 1)
    if added["type_id"] == SALE:
        issue(state, added)
    return added


def change_product_transaction(state: State, row: Data, body: Data) -> None:
    """Update a product transaction, and correct the stock."""
    _move(state, row, -1)
    row.update(body, _changed=state.now)
    _move(state, row, 1)


def _move(state: State, row: Data, sign: int) -> None:
    """Move the stock: a receipt adds, everything else takes out."""
    amounts = state.row("product", row["good_id"])["_amounts"]
    amount = abs(row["amount"]) * (1 if row["type_id"] == _RECEIPT else -1) * sign
    amounts[row["storage_id"]] = amounts.get(row["storage_id"], 0) + amount


def remove(state: State, row: Data) -> None:
    """Delete a product transaction and move the stock back."""
    _move(state, row, -1)
    take_back(state, row)
    row.update(deleted=True, _deleted=True, _changed=state.now)


def _new_document(state: State, request: ApiRequest) -> Data:
    body, location = request.body, state.location_of(request)
    _check_inventory(state, request)
    return add_document(
        state,
        location,
        body["type_id"],
        storage_id=body["storage_id"],
        user_id=request.known_user["id"],
        comment=body.get("comment", ""),
        _dated=instant(location, body["create_date"]),
    )


def _document(state: State, request: ApiRequest) -> Data:
    row = state.row("document", request.path["document_id"])
    if "location_id" in request.path:
        return state.row("document", row["id"], _location_id=request.path["location_id"])
    state.check_location(request, state.row("location", row["_location_id"]))
    return row


def _transaction(state: State, request: ApiRequest) -> Data:
    where = {"_location_id": request.path["location_id"], "deleted": False}
    return state.row(TABLE, request.path["transaction_id"], **where)


def _check_inventory(state: State, request: ApiRequest) -> None:
    rows = state.rows("inventory", _location_id=request.path["location_id"])
    if request.body["storage_id"] not in {row["id"] for row in rows}:
        raise invalid(request.operation, {"storage_id": ["is not an inventory of this location"]})


def _check_product(state: State, request: ApiRequest, product_id: int) -> None:
    rows = state.rows("product", _location_id=request.path["location_id"])
    if product_id not in {row["id"] for row in rows}:
        raise invalid(request.operation, {"good_id": ["is not a product of this location"]})
