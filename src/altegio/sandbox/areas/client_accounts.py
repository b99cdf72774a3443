"""Client accounts: clients' money deposited with the chain, topped up and spent."""

from __future__ import annotations

from altegio.sandbox.areas.appointment_view import document_view
from altegio.sandbox.booking import add_document
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import invalid
from altegio.sandbox.payments import add_transaction, transaction_view
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers, digits
from altegio.sandbox.times import offset_text

TABLE, HISTORY = "client account", "client account transaction"
_TOP_UP = 9


@answers("get_client_account_list_by_chain")
def list_of_chain(state: State, request: ApiRequest) -> Json:
    """List the chain's client accounts, filtered by balance."""
    query = request.query
    rows = state.rows(TABLE, salon_group_id=state.chain_of(request))
    return [
        _shown(state, row)
        for row in rows
        if row["balance"] >= (query.get("balance_from") or 0)
        and ("balance_to" not in query or row["balance"] <= query["balance_to"])
    ]


@answers("get_client_account_by_chain_and_phone")
def list_by_phone(state: State, request: ApiRequest) -> Json:
    """List the accounts of the client with this phone number."""
    chain_id, phone = state.chain_of(request), digits(request.path["phone"])
    client_ids = {row["id"] for row in state.rows("client", phone=phone)}
    rows = state.rows(TABLE, salon_group_id=chain_id)
    return [_shown(state, row) for row in rows if row["_client_id"] in client_ids]


@answers("get_client_account_list_by_location_and_client")
def list_of_client(state: State, request: ApiRequest) -> Json:
    """List the accounts of a client of the location."""
    location_id = request.path["location_id"]
    client = state.row("client", request.path["client_id"], _location_id=location_id)
    return [_shown(state, row) for row in state.rows(TABLE, _client_id=client["id"])]


@answers("create_client_account_topup_operation")
def top_up(state: State, request: ApiRequest) -> Json:
    """Top up the account, with a document, a payment and an entry in the history."""
    body, location = request.body, state.location_of(request)
    rows = state.rows(TABLE, salon_group_id=location["_chain_id"], _client_id=body["client_id"])
    row = next((row for row in rows if row["id"] == body["deposit_id"]), None)
    accounts = {row["id"] for row in state.rows("account", _location_id=location["id"])}
    problems = {}
    if row is None:
        problems["deposit_id"] = ["is not an account of this client"]
    if body["amount"] <= 0:
        problems["amount"] = ["must be above 0"]
    if body["account_id"] not in accounts:
        problems["account_id"] = ["is not an account of this location"]
    if problems or row is None:
        raise invalid(request.operation, problems)
    row["balance"] = round(row["balance"] + body["amount"], 2)
    user_id = request.known_user["id"]
    document = add_document(state, location, _TOP_UP, user_id=user_id)
    payment = add_transaction(
        state,
        location,
        amount=body["amount"],
        account_id=body["account_id"],
        client_id=body["client_id"],
        master_id=body.get("master_id") or 0,
        document_id=document["id"],
        expense_id=9,
    )
    entry = _entry(state, location, row, body["amount"], document["id"], user_id)
    shown = document_view(state, document)
    shown |= {"salon_id": location["id"], "salon": shown["company"]}
    paid = {**transaction_view(state, payment), "type": {"id": 1, "title": "Income"}}
    account = _shown(state, row)
    moved = {**entry, "deposit": account["deposit"], "deposit_type": account["deposit_type"]}
    return {"document": shown, "deposits_transactions": [moved], "payment_transactions": [paid]}


@answers("get_chain_client_account_history")
def list_history(state: State, request: ApiRequest) -> Json:
    """List the transactions of an account."""
    chain_id = state.chain_of(request)
    row = state.row(TABLE, request.path["deposit_id"], salon_group_id=chain_id)
    kind = {"id": 1, "comment": "Top-up"}
    return [
        {"deposit_transaction": entry, "deposit_transaction_type": kind}
        for entry in state.rows(HISTORY, deposit_id=row["id"])
    ]


def _shown(state: State, row: Data) -> Data:
    client = state.table("client")[row["_client_id"]]
    kind = {**row, "id": 1, "title": "Client account", "deleted": False}
    return {"deposit": row, "deposit_type": kind, "client": client}


def _entry(
    state: State, location: Data, row: Data, amount: float, document_id: int, user_id: int
) -> Data:
    return state.add(
        HISTORY,
        salon_id=location["id"],
        salon_group_id=row["salon_group_id"],
        document_id=document_id,
        deposit_id=row["id"],
        deposit_type_id=row["deposit_type_id"],
        master_id=0,
        user_id=user_id,
        amount=amount,
        balance_after=row["balance"],
        reserved_balance_after=0,
        comment="",
        date_create=offset_text(location, state.now),
        deleted=False,
    )
