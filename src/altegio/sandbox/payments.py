"""What a visit costs, what was paid for it, and in which account the money is."""

from __future__ import annotations

from altegio.sandbox.description import Data
from altegio.sandbox.state import State
from altegio.sandbox.times import local_text

PAYMENT_ITEMS = {5: "Services", 7: "Products", 9: "Client accounts", 10: "Other"}
"""The kinds of income and expense, by id."""


def add_transaction(state: State, location: Data, **values: object) -> Data:
    """Add a financial transaction; a positive amount is income."""
    row: Data = {
        "document_id": 0,
        "expense_id": 10,
        "account_id": 0,
        "amount": 0,
        "client_id": 0,
        "master_id": 0,
        "supplier_id": 0,
        "comment": "",
        "record_id": 0,
        "visit_id": 0,
        "sold_item_id": 0,
        "sold_item_type": "",
        "goods_transaction_id": 0,
        "item_id": 0,
        "target_type_id": 0,
        "type_id": 1,
        "_paid": state.now,
        "_created": state.now,
        "_changed": state.now,
        "_location_id": location["id"],
        **values,
    }
    row_id = state.put("financial transaction", row.pop("id", None), **row)
    return state.row("financial transaction", row_id)


def transaction_view(state: State, row: Data) -> Data:
    """A financial transaction with its account, payment item, client and team member."""
    location = state.table("location")[row["_location_id"]]
    account = state.table("account").get(row["account_id"])
    client = state.table("client").get(row["client_id"])
    member = state.table("team member").get(row["master_id"])
    expense = {"id": row["expense_id"], "title": PAYMENT_ITEMS.get(row["expense_id"], "Other")}
    shown: Data = {
        **row,
        "date": local_text(location, row["_paid"]),
        "last_change_date": local_text(location, row["_changed"]),
        "created_at": local_text(location, row["_created"]),
        "expense": expense,
    }
    if account:
        shown["account"] = {**account, "type_id": account["type"], "is_cash": not account["type"]}
    if client:
        shown["client"] = client
    if member:
        shown["master"] = {**member, "title": member["name"]}
    return shown


def transactions_of_visit(state: State, visit_id: int) -> list[Data]:
    """Return the payments for a visit."""
    return state.rows("financial transaction", visit_id=visit_id)


def to_pay(state: State, appointment: Data) -> float:
    """Return what an appointment's services and products cost."""
    services = sum(service["cost_to_pay"] for service in appointment["services"])
    products = sum(row["cost"] for row in products_of(state, appointment["id"]))
    return float(round(services + products, 2))


def products_of(state: State, appointment_id: int) -> list[Data]:
    """Return the products sold with an appointment."""
    return state.rows("product transaction", record_id=appointment_id, deleted=False)


def paid(state: State, visit_id: int) -> float:
    """Return what was paid for a visit, in money and from loyalty."""
    money = sum(row["amount"] for row in transactions_of_visit(state, visit_id))
    loyalty = sum(row["amount"] for row in state.rows("transaction", visit_id=visit_id))
    return float(round(money + loyalty, 2))


def payment_status(state: State, appointment: Data) -> str:
    """Return `not_paid`, `paid_not_full`, `paid_full` or `paid_over`."""
    cost, sum_paid = to_pay(state, appointment), paid(state, appointment["visit_id"])
    if sum_paid > cost:
        return "paid_over"
    if sum_paid == cost and cost:
        return "paid_full"
    return "paid_not_full" if sum_paid else "not_paid"
