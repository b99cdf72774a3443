"""Payments: the costs of visits and sales, the amounts paid, and their accounts."""

from __future__ import annotations

from altegio.sandbox.description import Data
from altegio.sandbox.state import State
from altegio.sandbox.times import local_text

PAYMENT_ITEMS = {5: "Services", 7: "Products", 9: "Client accounts", 10: "Other"}
"""Kinds of income and expense by id."""


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
    """Return a financial transaction with its account, payment item, client and team member."""
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
    """Return the cost of an appointment's services and products."""
    services = sum(service["cost_to_pay"] for service in appointment["services"])
    products = sum(row["cost"] for row in products_of(state, appointment["id"]))
    return float(round(services + products, 2))


def products_of(state: State, appointment_id: int) -> list[Data]:
    """Return the products sold with an appointment."""
    return state.rows("product transaction", record_id=appointment_id, deleted=False)


def paid(state: State, visit_id: int) -> float:
    """Return the payments for a visit, in money and from loyalty."""
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


def appointment_of(state: State, document: Data) -> Data | None:
    """Return the appointment that a document belongs to."""
    found = state.table("appointment").get(document["record_id"])
    return None if found is None or found["deleted"] else found


def items_of(state: State, document: Data) -> list[Data]:
    """Return the items of a document: services of its appointment, and products."""
    appointment = appointment_of(state, document)
    items = [
        _item(document, service["id"], "service", service["title"], service)
        for service in (appointment["services"] if appointment else ())
    ]
    sold = state.rows("product transaction", document_id=document["id"], deleted=False)
    if appointment:
        of_others = [row for row in products_of(state, appointment["id"]) if row not in sold]
        sold = [*sold, *of_others]
    products = state.table("product")
    return items + [
        _item(document, row["id"], "good", products[row["good_id"]]["title"], row) for row in sold
    ]


def unpaid(state: State, document: Data) -> list[tuple[Data, float]]:
    """Return each item of a document with its unpaid amount."""
    payments = state.rows("financial transaction", document_id=document["id"])
    loyalty = state.rows("transaction", _document_id=document["id"])
    pools: dict[tuple[str, int], float] = {}
    for row, kind, item_id in (
        *((row, row["sold_item_type"], row["sold_item_id"]) for row in payments),
        *((row, row["sale_item_type"], row["sale_item_id"]) for row in loyalty),
    ):
        pools[kind, item_id] = pools.get((kind, item_id), 0) + row["amount"]
    found = []
    for item in items_of(state, document):
        key, cost = (item["type"], item["id"]), item["cost_to_pay_total"]
        used = min(max(pools.get(key, 0), 0), cost)
        pools[key] = pools.get(key, 0) - used
        found.append((item, round(cost - used, 2)))
    return found


def shares(state: State, document: Data, amount: float) -> list[tuple[Data | None, float]]:
    """Split an amount over the unpaid items; an excess goes to the last one."""
    parts: list[tuple[Data | None, float]] = []
    items = unpaid(state, document)
    for item, cost in items:
        share = round(min(cost, amount), 2)
        if share > 0:
            parts.append((item, share))
            amount = round(amount - share, 2)
    if amount:
        last, share = parts.pop() if parts else (items[-1][0] if items else None, 0)
        parts.append((last, round(share + amount, 2)))
    return parts


def add_payment(state: State, document: Data, amount: float, account_id: int) -> None:
    """Pay for a document in money, with one transaction for each item, like the server."""
    appointment = appointment_of(state, document) or {}
    for item, share in shares(state, document, amount):
        is_product = item is not None and item["type"] == "good"
        sold = state.table("product transaction")[item["id"]] if item and is_product else {}
        add_transaction(
            state,
            state.row("location", document["_location_id"]),
            amount=share,
            account_id=account_id,
            document_id=document["id"],
            visit_id=document["visit_id"],
            record_id=document["record_id"],
            expense_id=7 if is_product else 5,
            sold_item_id=item["id"] if item else 0,
            sold_item_type=item["type"] if item else "",
            client_id=appointment.get("_client_id") or sold.get("client_id") or 0,
            master_id=appointment.get("staff_id") or sold.get("master_id") or 0,
        )


def _item(document: Data, item_id: int, kind: str, title: str, row: Data) -> Data:
    return {
        "id": item_id,
        "type": kind,
        "title": title,
        "amount": abs(row["amount"]),
        "default_cost_per_unit": row["cost_per_unit"],
        "default_cost_total": row["cost_per_unit"] * abs(row["amount"]),
        "client_discount_percent": row["discount"],
        "cost_to_pay_total": row.get("cost_to_pay", row["cost"]),
        "document_id": document["id"],
    }
