"""Visits: attendance, sold items and payments of appointments."""

from __future__ import annotations

from altegio.sandbox.areas.appointment_view import shown
from altegio.sandbox.areas.fiscal import fiscal_state
from altegio.sandbox.areas.inventory import (
    SALE,
    add_product_transaction,
    change_product_transaction,
)
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import invalid
from altegio.sandbox.payments import (
    add_payment,
    paid,
    products_of,
    to_pay,
    transaction_view,
    transactions_of_visit,
)
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers

_CASH, _CASHLESS = (1, 129), (2, 130)
"""Codes of `fast_payment`: pay everything, with or without a receipt."""


@answers("get_visit")
def read(state: State, request: ApiRequest) -> Json:
    """Return the visit with its appointments."""
    visit = _visit(state, request)
    records = [shown(state, row) for row in _appointments(state, visit)]
    start = records[0]["datetime"] if records else None
    return {**visit, "datetime": start, "records": records}


@answers("get_visit_details")
def read_details(state: State, request: ApiRequest) -> Json:
    """Return the visit's items, payments and loyalty transactions."""
    return details(state, _visit(state, request))


@answers("update_visit")
def update(state: State, request: ApiRequest) -> Json:
    """Update attendance and comment, sell products, make payments and cancel them."""
    visit, body = _visit(state, request), request.body
    row = state.row("appointment", request.path["record_id"], visit_id=visit["id"], deleted=False)
    here = {"_location_id": row["_location_id"]}
    accounts = {row["id"]: row for row in state.rows("account", **here)}
    payments = [
        (payment["account_id"], payment["amount"]) for payment in body.get("new_transactions") or ()
    ]
    if unknown := [account_id for account_id, _ in payments if account_id not in accounts]:
        raise invalid(request.operation, {"new_transactions": [f"unknown accounts: {unknown}"]})
    _sell(state, request, row, body.get("goods_transactions") or [])
    visit.update(attendance=body["attendance"], comment=body["comment"])
    row.update(attendance=body["attendance"], comment=body["comment"], _changed=state.now)
    _set_prices(row, body.get("services") or [])
    for transaction_id in body.get("deleted_transaction_ids") or ():
        state.row("financial transaction", transaction_id, visit_id=visit["id"])["_deleted"] = True
    for account_id, amount in payments:
        add_payment(state, _document(state, row), amount, account_id)
    _pay_fast(state, row, body.get("fast_payment"), accounts)


def details(state: State, visit: Data) -> Data:
    """Return the items of a visit and their payments."""
    payments = transactions_of_visit(state, visit["id"])
    items = [
        item
        for row in _appointments(state, visit)
        for item in [*_services(row), *_products(state, row)]
    ]
    documents = [row["id"] for row in state.rows("document", visit_id=visit["id"])]
    return {
        "payment_transactions": [transaction_view(state, payment) for payment in payments],
        "loyalty_transactions": state.rows("transaction", visit_id=visit["id"]),
        "kkm_transaction_details_container": fiscal_state(state, documents),
        "items": items,
    }


def _visit(state: State, request: ApiRequest) -> Data:
    where = {}
    if "location_id" in request.path:
        where["_location_id"] = request.path["location_id"]
    visit = state.row("visit", request.path["visit_id"], **where)
    location = state.row("location", visit["_location_id"])
    state.check_location(request, location)
    return visit


def _appointments(state: State, visit: Data) -> list[Data]:
    return state.rows("appointment", visit_id=visit["id"], deleted=False)


def _set_prices(row: Data, services: list[Data]) -> None:
    changes = {service["id"]: service for service in services if "id" in service}
    for service in row["services"]:
        if (change := changes.get(service["id"])) is None:
            continue
        first_cost = change.get("first_cost", service["first_cost"])
        discount = change.get("discount", service["discount"])
        cost = change.get("cost", round(first_cost * (100 - discount) / 100, 2))
        service.update(first_cost=first_cost, discount=discount, cost=cost)
        service.update(cost_to_pay=cost, manual_cost=cost)


def _sell(state: State, request: ApiRequest, row: Data, products: list[Data]) -> None:
    """Sell products with the appointment, or change those that have an id."""
    known = {product["id"] for product in state.rows("product", _location_id=row["_location_id"])}
    if unknown := [
        product.get("good_id") for product in products if product.get("good_id") not in known
    ]:
        problem = f"not products of this location: {unknown}"
        raise invalid(request.operation, {"goods_transactions": [problem]})
    document = _document(state, row)
    for product in products:
        entry = {"discount": 0, "operation_unit_type": 1, "amount": 1, **product}
        price = entry.setdefault(
            "cost_per_unit", entry.get("price", state.table("product")[product["good_id"]]["cost"])
        )
        full = price * abs(entry["amount"]) * (100 - entry["discount"]) / 100
        entry.setdefault("cost", round(full, 2))
        if sold_id := entry.pop("id", None):
            sold = state.row("product transaction", sold_id, record_id=row["id"], deleted=False)
            change_product_transaction(state, sold, entry)
        else:
            sold_to = {"client_id": row["_client_id"] or 0, "type_id": SALE}
            add_product_transaction(
                state, document, {**sold_to, "master_id": row["staff_id"], **entry}
            )


def _pay_fast(state: State, row: Data, code: int | None, accounts: dict[int, Data]) -> None:
    remaining = round(to_pay(state, row) - paid(state, row["visit_id"]), 2)
    if remaining <= 0 or code not in (*_CASH, *_CASHLESS):
        return
    wanted = int(code in _CASHLESS)
    account = next(account for account in accounts.values() if account["type"] == wanted)
    add_payment(state, _document(state, row), remaining, account["id"])


def _document(state: State, row: Data) -> Data:
    return state.rows("document", record_id=row["id"])[0]


def _services(row: Data) -> list[Data]:
    return [
        {
            **service,
            "item_id": service["id"],
            "item_type_id": 1,
            "record_id": row["id"],
            "item_title": service["title"],
            "master_id": row["staff_id"],
            "service_id": service["id"],
            "good_id": 0,
            "event_id": row["activity_id"],
            "is_service": True,
            "is_event": bool(row["activity_id"]),
            "is_good": False,
        }
        for service in row["services"]
    ]


def _products(state: State, row: Data) -> list[Data]:
    return [
        {
            **product,
            "item_id": product["id"],
            "item_type_id": 7,
            "item_title": state.table("product")[product["good_id"]]["title"],
            "manual_cost": product["cost"],
            "first_cost": product["cost"],
            "service_id": 0,
            "event_id": 0,
            "is_service": False,
            "is_event": False,
            "is_good": True,
        }
        for product in products_of(state, row["id"])
    ]
