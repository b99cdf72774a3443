"""Accounts and the financial transactions in them."""

from __future__ import annotations

from datetime import datetime

from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import invalid
from altegio.sandbox.payments import add_transaction, transaction_view
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers
from altegio.sandbox.times import day_of, instant, local

TABLE = "financial transaction"
_FILTERS = ("account_id", "client_id", "supplier_id", "master_id", "document_id")


@answers("get_account_list")
def list_accounts(state: State, request: ApiRequest) -> Json:
    """List the location's cash desks and bank accounts."""
    return state.rows("account", _location_id=request.path["location_id"])


@answers("get_transactions")
def list_transactions(state: State, request: ApiRequest) -> Json:
    """List the location's transactions by date, references and sign."""
    location, query = state.location_of(request), request.query
    first, last = day_of(query.get("start_date")), day_of(query.get("end_date"))
    filters = {name: query[name] for name in _FILTERS if query.get(name)}
    balance = query.get("balance_is") or 0
    return [
        transaction_view(state, row)
        for row in state.rows(TABLE, _location_id=location["id"], **filters)
        if (first is None or local(location, row["_paid"]).date() >= first)
        and (last is None or local(location, row["_paid"]).date() <= last)
        and (balance != 1 or row["amount"] > 0)
        and (balance != 2 or row["amount"] < 0)
    ]


@answers("get_transactions_by_visit_or_appointment_id")
def list_for_visit(state: State, request: ApiRequest) -> Json:
    """List the payments of a visit or of an appointment."""
    query, location_id = request.query, request.path["location_id"]
    filters = {name: query[name] for name in ("record_id", "visit_id") if query.get(name)}
    if not filters:
        raise invalid(request.operation, {"record_id": ["or visit_id is required"]})
    rows = state.rows(TABLE, _location_id=location_id, **filters)
    return [transaction_view(state, row) for row in rows]


@answers("get_financial_transaction")
def read(state: State, request: ApiRequest) -> Json:
    """Return one transaction."""
    return transaction_view(state, _transaction(state, request))


@answers("create_financial_transaction")
def create(state: State, request: ApiRequest) -> Json:
    """Create an income (positive) or an expense (negative) in an account."""
    values = _checked(state, request)
    return transaction_view(state, add_transaction(state, state.location_of(request), **values))


@answers("update_financial_transaction")
def replace(state: State, request: ApiRequest) -> Json:
    """Replace the transaction."""
    row = _transaction(state, request)
    row.update(_checked(state, request, known=row), _changed=state.now)
    return transaction_view(state, row)


@answers("delete_financial_transaction")
def delete(state: State, request: ApiRequest) -> Json:
    """Delete the transaction."""
    _transaction(state, request)["_deleted"] = True


def _transaction(state: State, request: ApiRequest) -> Data:
    location_id = request.path["location_id"]
    return state.row(TABLE, request.path["transaction_id"], _location_id=location_id)


def _checked(state: State, request: ApiRequest, known: Data | None = None) -> Data:
    """Check the body and return it as a row."""
    body: Data = dict(request.body)
    row = {**(known or {}), **body}
    accounts = {row["id"] for row in list_accounts(state, request)}
    problems = {}
    if row.get("account_id") not in accounts:
        problems["account_id"] = ["is not an account of this location"]
    if not row.get("amount"):
        problems["amount"] = ["is required and not 0"]
    if problems:
        raise invalid(request.operation, problems)
    paid: datetime | None = body.pop("date", None)
    return {**body, "_paid": instant(state.location_of(request), paid)} if paid else body
