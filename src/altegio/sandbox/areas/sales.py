"""Sales: the items of a document, its payments and the payment methods."""

from __future__ import annotations

from altegio.sandbox.areas.fiscal import fiscal_state
from altegio.sandbox.areas.memberships import thawed
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import Refusal, invalid, not_found
from altegio.sandbox.membership_use import give_visit_back, pay_with_visit
from altegio.sandbox.payments import (
    add_payment,
    appointment_of,
    items_of,
    shares,
    transaction_view,
)
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers
from altegio.sandbox.times import offset_text

_LOYALTY_TYPES = {
    "loyalty_card": (8, "Card withdrawal"),
    "loyalty_abonement": (9, "Membership"),
    "loyalty_certificate": (10, "Gift card"),
    "deposit": (11, "Client account"),
}
_TABLES = {
    "loyalty_card": "card",
    "loyalty_abonement": "membership",
    "loyalty_certificate": "gift card",
    "deposit": "client account",
}


@answers("get_sale_transaction")
def read(state: State, request: ApiRequest) -> Json:
    """Return the sale of a document."""
    return sale(state, _document(state, request))


@answers("create_payment_with_loyalty_methods")
def pay(state: State, request: ApiRequest) -> Json:
    """Pay with money, or from the client's loyalty balances."""
    document, payment = _document(state, request), request.body["payment"]
    method, amount = payment["method"], payment.get("amount")
    slug = method["slug"]
    remaining = _remaining(state, document)
    if remaining <= 0:
        raise Refusal(422, "The sale is paid.")
    if slug == "account":
        _pay_with_money(state, request, document, method.get("account_id"), amount or remaining)
    elif slug in _TABLES:
        _pay_with_loyalty(state, document, method, amount or remaining, remaining)
    else:
        raise invalid(request.operation, {"payment.method.slug": [f"{slug} is not kept here"]})
    return sale(state, document)


@answers("delete_location_account_payment")
def delete_payment(state: State, request: ApiRequest) -> Json:
    """Delete a payment in money."""
    document, payment_id = _document(state, request), request.path["payment_transaction_id"]
    row = state.row("financial transaction", payment_id, document_id=document["id"])
    row["_deleted"] = True
    return sale(state, document)


@answers("delete_loyalty_payment_transaction")
def delete_loyalty_payment(state: State, request: ApiRequest) -> Json:
    """Delete a loyalty payment and restore the balance."""
    document, payment_id = _document(state, request), request.path["payment_transaction_id"]
    row = state.row("transaction", payment_id, _document_id=document["id"])
    row["_deleted"] = True
    give_back(state, row)
    return sale(state, document)


def sale(state: State, document: Data) -> Data:
    """Return the sold items, the payments, and the available payment methods."""
    location = state.table("location")[document["_location_id"]]
    payments = state.rows("financial transaction", document_id=document["id"])
    loyalty = state.rows("transaction", _document_id=document["id"])
    return {
        "state": {
            "items": items_of(state, document),
            "payment_transactions": [
                {
                    **transaction_view(state, row),
                    "sale_item_id": row["sold_item_id"],
                    "sale_item_type": row["sold_item_type"],
                    "created_at": offset_text(location, row["_created"]),
                }
                for row in payments
            ],
            "loyalty_transactions": [
                {
                    **row,
                    "document_id": document["id"],
                    "created_at": offset_text(location, row["_made"]),
                }
                for row in loyalty
            ],
        },
        "kkm_state": fiscal_state(state, [document["id"]]),
        "payment_methods": _methods(state, document),
    }


def give_back(state: State, row: Data) -> None:
    """Return a loyalty payment to the balance that it came from."""
    slug = row["_slug"]
    owner = state.table(_TABLES[slug])[row["_owner_id"]]
    if slug == "loyalty_abonement":
        give_visit_back(state, owner, row["sale_item_id"])
    else:
        owner["balance"] = round(owner["balance"] + row["amount"], 2)


def pay_from_balance(state: State, document: Data, slug: str, owner: Data, amount: float) -> None:
    """Pay an amount from a card, a gift card or a client account."""
    if amount > owner["balance"]:
        raise Refusal(422, f"Only {owner['balance']} remains.")
    owner["balance"] = round(owner["balance"] - amount, 2)
    for item, share in shares(state, document, amount):
        _loyalty_payment(state, document, slug, owner["id"], item, share)


def _document(state: State, request: ApiRequest) -> Data:
    location_id = request.path["location_id"]
    return state.row("document", request.path["document_id"], _location_id=location_id)


def _remaining(state: State, document: Data) -> float:
    cost = sum(item["cost_to_pay_total"] for item in items_of(state, document))
    money = state.rows("financial transaction", document_id=document["id"])
    loyalty = state.rows("transaction", _document_id=document["id"])
    return float(round(cost - sum(row["amount"] for row in [*money, *loyalty]), 2))


def _pay_with_money(
    state: State, request: ApiRequest, document: Data, account_id: int | None, amount: float
) -> None:
    for account in state.rows("account", _location_id=document["_location_id"]):
        if account["id"] == account_id:
            add_payment(state, document, amount, account["id"])
            return
    problem = {"payment.method.account_id": ["is not an account of this location"]}
    raise invalid(request.operation, problem)


def _pay_with_loyalty(
    state: State, document: Data, method: Data, amount: float, remaining: float
) -> None:
    slug = method["slug"]
    owner_id = method.get(f"{slug}_id")
    owner = state.table(_TABLES[slug]).get(owner_id or 0)
    if owner is None or owner.get("_deleted"):
        raise not_found(f"{_TABLES[slug]} {owner_id}")
    client_id = (appointment_of(state, document) or {}).get("_client_id")
    if client_id and owner["_client_id"] != client_id:
        raise Refusal(422, f"The {_TABLES[slug]} belongs to another client.")
    if slug != "loyalty_abonement":
        pay_from_balance(state, document, slug, owner, min(amount, remaining))
        return
    item, cost = pay_with_visit(state, document, thawed(state, owner))
    _loyalty_payment(state, document, slug, owner["id"], item, cost)


def _loyalty_payment(
    state: State, document: Data, slug: str, owner_id: int, item: Data | None, amount: float
) -> None:
    type_id, title = _LOYALTY_TYPES[slug]
    ids = {f"{name}_id": 0 for name in ("card", "program", "certificate", "abonement")}
    ids |= {f"{slug}_id": owner_id, f"{slug.removeprefix('loyalty_')}_id": owner_id}
    location = state.table("location")[document["_location_id"]]
    state.add(
        "transaction",
        **ids,
        visit_id=document["visit_id"],
        status_id=1,
        amount=amount,
        type_id=type_id,
        type={"id": type_id, "title": title},
        salon_group_id=location["_chain_id"],
        item_id=0,
        item_type_id=0,
        item_record_id=document["record_id"],
        goods_transaction_id=0,
        services_transaction_id=0,
        is_discount=False,
        is_loyalty_withdraw=True,
        sale_item_id=item["id"] if item else 0,
        sale_item_type=item["type"] if item else "service",
        _document_id=document["id"],
        _location_id=document["_location_id"],
        _slug=slug,
        _owner_id=owner_id,
        _made=state.now,
        _date=state.now.date(),
    )


def _methods(state: State, document: Data) -> list[Data]:
    """Return the accounts, and the client's cards, memberships, gift cards and client accounts."""
    remaining = max(_remaining(state, document), 0)
    accounts = [
        {
            "slug": "account",
            "is_applicable": remaining > 0,
            "applicable_amount": remaining,
            "account_id": row["id"],
            "account": {**row, "is_cash": not row["type"]},
        }
        for row in state.rows("account", _location_id=document["_location_id"])
    ]
    appointment = appointment_of(state, document)
    client_id = appointment["_client_id"] if appointment else None
    loyalty = [
        {
            "slug": slug,
            "is_applicable": remaining > 0 and row.get("balance", 1) > 0,
            "applicable_amount": min(remaining, row.get("balance", remaining)),
            f"{slug}_id": row["id"],
        }
        for slug, table in _TABLES.items()
        for row in state.rows(table)
        if client_id and row.get("_client_id") == client_id
    ]
    return accounts + loyalty
