"""The fiscal register: receipts of documents, and the tax systems of a country.

The callback of a register (`handle_fiscalization_callback`) has an undocumented body and changes
nothing. Every receipt is printed at once.
"""

from __future__ import annotations

from collections.abc import Collection

from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import invalid, not_found
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers
from altegio.sandbox.times import day_of, instant, local, offset_text

TABLE = "fiscal transaction"
_SALE, _RETURN = 0, 1
_TYPES = {0: "Sale", 1: "Return", 2: "Correction", 4: "Shift opened", 5: "Shift closed"}
_DONE = 1
_WITH_RECEIPTS = {7: "Visit", 9: "Client account top-up"}
"""Types of documents that have receipts."""


@answers("get_fiscal_transaction_list")
def list_transactions(state: State, request: ApiRequest) -> Json:
    """List the register's transactions by date, type and status."""
    location, query = state.location_of(request), request.query
    first, last = day_of(query.get("start_date")), day_of(query.get("end_date"))
    return [
        _shown(state, row)
        for row in state.rows(TABLE, _location_id=location["id"])
        if query.get("type") in (None, row["_type"])
        and query.get("status") in (None, _DONE)
        and (first is None or local(location, row["_printed"]).date() >= first)
        and (last is None or local(location, row["_printed"]).date() <= last)
    ]


@answers("print_fiscal_receipt")
def print_receipt(state: State, request: ApiRequest) -> Json:
    """Print a receipt for the document's payments in money; a return needs an earlier sale."""
    body, location_id = request.body, request.path["location_id"]
    document = state.row("document", body["document_id"], _location_id=location_id)
    if body["type"] in (_SALE, _RETURN) and document["type_id"] not in _WITH_RECEIPTS:
        raise invalid(request.operation, {"document_id": ["has no receipts"]})
    if body["type"] == _RETURN and not state.rows(TABLE, _document_id=document["id"], _type=_SALE):
        raise invalid(request.operation, {"type": ["no receipt of a sale was printed"]})
    payments = state.rows("financial transaction", document_id=document["id"])
    row = state.add(
        TABLE,
        printed_count=1,
        sum=round(sum(payment["amount"] for payment in payments), 2),
        _type=body["type"],
        _document_id=document["id"],
        _user_id=request.known_user["id"],
        _printed=state.now,
        _location_id=location_id,
    )
    shown = [_shown(state, row)]
    return {"kkm_type": body["type"], "kkm_transactions": shown, "status": _DONE, "bill_json": []}


@answers("get_tax_system_list")
def list_tax_systems(state: State, request: ApiRequest) -> Json:
    """List the tax systems of a country; 404 if there are none."""
    rows = state.rows("tax system", _country_id=request.path["country_id"])
    if not rows:
        raise not_found(f"country {request.path['country_id']}")
    return rows


def fiscal_state(state: State, document_ids: Collection[int]) -> Data:
    """Return the receipts of documents; the last operation is 1 for a sale, 0 for a return."""
    rows = [row for row in state.rows(TABLE) if row["_document_id"] in document_ids]
    is_sale = bool(rows) and rows[-1]["_type"] == _SALE
    return {
        "last_operation_type": int(is_sale),
        "transactions": [_shown(state, row) for row in rows],
    }


def _shown(state: State, row: Data) -> Data:
    location = state.table("location")[row["_location_id"]]
    document = state.table("document")[row["_document_id"]]
    kind = document["type_id"]
    return {
        **row,
        "print_date": offset_text(location, instant(location, row["_printed"])),
        "type": {"id": row["_type"], "title": _TYPES.get(row["_type"], "Other")},
        "status": {"id": _DONE, "title": "Done"},
        "document": {
            "id": document["id"],
            "type": kind,
            "type_title": _WITH_RECEIPTS.get(kind, "Document"),
        },
        "cashier": state.table("user").get(row["_user_id"]),
    }
