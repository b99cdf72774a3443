"""Visits: attendance, prices and payments."""

from __future__ import annotations

from typing import Any

import pytest

from altegio.sandbox import ids
from altegio.sandbox.world import ADMINISTRATOR_TOKEN

from .conftest import Operations


def visit_body(**changes: Any) -> dict[str, Any]:
    return {"attendance": 1, "comment": "", **changes}


def pay(call: Operations, *payments: tuple[float, int]) -> None:
    transactions = [{"amount": amount, "account_id": account} for amount, account in payments]
    body = visit_body(new_transactions=transactions)
    call("update_visit", visit_id=ids.VISIT, record_id=ids.APPOINTMENT, body=body)


def test_an_appointment_has_the_attendance_of_its_visit(call: Operations) -> None:
    call("update_visit", visit_id=ids.VISIT, record_id=ids.APPOINTMENT, body=visit_body())
    assert call("get_visit", visit_id=ids.VISIT)["attendance"] == 1
    assert call("get_appointment", record_id=ids.APPOINTMENT)["visit_attendance"] == 1


def test_payments_add_up(call: Operations) -> None:
    pay(call, (20, ids.CASH))
    assert call("get_appointment", record_id=ids.APPOINTMENT)["paid_full"] == 0
    pay(call, (30, ids.BANK))
    assert call("get_appointment", record_id=ids.APPOINTMENT)["paid_full"] == 1
    details = call("get_visit_details", visit_id=ids.VISIT, record_id=ids.APPOINTMENT)
    assert [
        payment_transaction["amount"] for payment_transaction in details["payment_transactions"]
    ] == [20, 30]


def test_a_payment_can_be_cancelled(call: Operations) -> None:
    pay(call, (50, ids.CASH))
    details = call("get_visit_details", visit_id=ids.VISIT, record_id=ids.APPOINTMENT)
    body = visit_body(deleted_transaction_ids=[details["payment_transactions"][0]["id"]])
    call("update_visit", visit_id=ids.VISIT, record_id=ids.APPOINTMENT, body=body)
    assert call("get_appointment", record_id=ids.APPOINTMENT)["paid_full"] == 0


def test_fast_payment_pays_the_unpaid_amount(call: Operations) -> None:
    pay(call, (20, ids.CASH))
    body = visit_body(fast_payment=2)
    call("update_visit", visit_id=ids.VISIT, record_id=ids.APPOINTMENT, body=body)
    details = call("get_visit_details", visit_id=ids.VISIT, record_id=ids.APPOINTMENT)
    paid = [
        (payment_transaction["amount"], payment_transaction["account_id"])
        for payment_transaction in details["payment_transactions"]
    ]
    assert paid == [(20, ids.CASH), (30, ids.BANK)]


def test_a_payment_needs_an_account_of_the_location(call: Operations) -> None:
    body = visit_body(new_transactions=[{"amount": 1, "account_id": 1}])
    call.refused("update_visit", 422, visit_id=ids.VISIT, record_id=ids.APPOINTMENT, body=body)


@pytest.mark.parametrize(
    ("amounts", "status", "is_full"),
    [
        ([], "not_paid", 0),
        ([49], "paid_not_full", 0),
        ([50], "paid_full", 1),
        ([49, 2], "paid_over", 1),
    ],
)
def test_a_visit_is_paid_in_degrees(
    call: Operations, amounts: list[float], status: str, is_full: int
) -> None:
    pay(call, *[(amount, ids.CASH) for amount in amounts])
    read = call("get_appointment", record_id=ids.APPOINTMENT)
    assert (read["paid_full"], read["payment_status"]) == (is_full, int(bool(amounts)))
    empty = dict.fromkeys(("client_phone", "from", "to", "attendance"))
    body = {**empty, "client_id": ids.CLIENT, "payment_statuses": [status]}
    found = [row["id"] for row in call("search_client_visits", body=body)["records"]]
    assert ids.APPOINTMENT in found


@pytest.mark.parametrize(("code", "account_id"), [(1, ids.CASH), (129, ids.CASH), (130, ids.BANK)])
def test_fast_payment_chooses_the_account(call: Operations, code: int, account_id: int) -> None:
    body = visit_body(fast_payment=code)
    for _ in range(2):  # the second time nothing remains to pay
        call("update_visit", visit_id=ids.VISIT, record_id=ids.APPOINTMENT, body=body)
        details = call("get_visit_details", visit_id=ids.VISIT, record_id=ids.APPOINTMENT)
        paid = [(row["amount"], row["account_id"]) for row in details["payment_transactions"]]
        assert paid == [(50, account_id)]


def test_a_paid_appointment_is_the_owners_to_delete(call: Operations) -> None:
    pay(call, (50, ids.CASH))
    administrator = call.as_user(ADMINISTRATOR_TOKEN)
    administrator.refused("delete_appointment", 403, record_id=ids.APPOINTMENT)
    call("delete_appointment", record_id=ids.APPOINTMENT)


def test_prices_of_a_visit_can_be_changed(call: Operations) -> None:
    body = visit_body(services=[{"id": ids.YOGA_SERVICE, "first_cost": 60, "discount": 50}])
    call("update_visit", visit_id=ids.VISIT, record_id=ids.APPOINTMENT, body=body)
    (service,) = call("get_appointment", record_id=ids.APPOINTMENT)["services"]
    assert (service["first_cost"], service["cost_to_pay"]) == (60, 30)
