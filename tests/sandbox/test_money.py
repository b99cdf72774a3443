"""Accounts, financial transactions and sales."""

from __future__ import annotations

from typing import Any

import pytest

from altegio.sandbox import ids

from .conftest import Operations


def pay(call: Operations, method: dict[str, Any], **payment: Any) -> Any:
    body = {"payment": {"method": method, **payment}}
    sale = call("create_payment_with_loyalty_methods", document_id=ids.DOCUMENT, body=body)
    return sale["state"]


def account(account_id: int = ids.CASH) -> dict[str, Any]:
    return {"slug": "account", "account_id": account_id}


def card() -> dict[str, Any]:
    return {"slug": "loyalty_card", "loyalty_card_id": ids.CARD}


def card_balance(call: Operations) -> float:
    (found,) = call("get_loyalty_card_list_by_client_id", client_id=ids.CLIENT)
    return float(found["balance"])


def test_a_new_transaction_has_the_sent_values(call: Operations) -> None:
    body = {"expense_id": 5, "amount": -20.5, "account_id": ids.BANK, "comment": "Rent"}
    made = call("create_financial_transaction", body=body)
    (read,) = call("get_financial_transaction", transaction_id=made["id"])
    assert (read["amount"], read["comment"], read["account"]["title"]) == (-20.5, "Rent", "Bank")
    expenses = call("get_transactions", query={"balance_is": 2})
    assert [row["id"] for row in expenses] == [made["id"]]


def test_a_transaction_needs_an_account_and_an_amount(call: Operations) -> None:
    errors = call.refused("create_financial_transaction", 422, body={"comment": "?"})
    assert set(errors) == {"account_id", "amount"}


def test_transactions_are_listed_by_day_account_and_page(call: Operations) -> None:
    today = {"start_date": "2026-11-20", "end_date": "2026-11-20"}
    assert len(call("get_transactions", query=today)) == 1
    assert call("get_transactions", query={"start_date": "2026-11-21"}) == []
    assert call("get_transactions", query={"account_id": ids.BANK}) == []
    assert call("get_transactions", query={"page": 50}) == []


def test_a_transaction_is_replaced_and_deleted(call: Operations) -> None:
    where = {"transaction_id": ids.FINANCIAL_TRANSACTION}
    body = {"amount": 15, "account_id": ids.BANK}
    (changed,) = call("update_financial_transaction", body=body, **where)
    assert (changed["amount"], changed["account"]["id"]) == (15, ids.BANK)
    call("delete_financial_transaction", **where)
    call.refused("get_financial_transaction", 404, **where)


def test_a_sale_shows_its_items_and_payment_methods(call: Operations) -> None:
    sale = call("get_sale_transaction", document_id=ids.DOCUMENT)
    (item,) = sale["state"]["items"]
    assert (item["title"], item["cost_to_pay_total"]) == ("Yoga", 50)
    slugs = {method["slug"] for method in sale["payment_methods"]}
    assert {"account", "loyalty_card", "loyalty_abonement", "loyalty_certificate"} <= slugs


def test_a_sale_can_be_paid_in_parts(call: Operations) -> None:
    pay(call, account(), amount=20)
    state = pay(call, account(ids.BANK), amount=10)
    assert [row["amount"] for row in state["payment_transactions"]] == [20, 10]
    state = pay(call, card(), amount=20)
    assert [row["amount"] for row in state["loyalty_transactions"]] == [20]
    assert call("get_appointment", record_id=ids.APPOINTMENT)["paid_full"] == 1
    body = {"payment": {"method": account(), "amount": 1}}
    call.refused("create_payment_with_loyalty_methods", 422, document_id=ids.DOCUMENT, body=body)


def test_a_card_pays_up_to_its_balance_and_is_refunded(call: Operations) -> None:
    before = card_balance(call)
    state = pay(call, card(), amount=30)
    assert card_balance(call) == before - 30
    (payment,) = state["loyalty_transactions"]
    call(
        "delete_loyalty_payment_transaction",
        document_id=ids.DOCUMENT,
        payment_transaction_id=payment["id"],
    )
    assert card_balance(call) == before


def memberships(call: Operations, membership_id: int) -> Any:
    query = {"abonements_ids": str(membership_id)}
    answer = call.send("get_membership_list", query=query).json()
    (membership,) = (answer[0] if isinstance(answer, list) else answer)["data"]
    return membership


def remaining_visits(call: Operations) -> list[int]:
    links = memberships(call, ids.MEMBERSHIP)["balance_container"]["links"]
    return [link["count"] for link in links]


def test_a_membership_pays_with_a_visit_of_the_service_and_is_refunded(call: Operations) -> None:
    method = {"slug": "loyalty_abonement", "loyalty_abonement_id": ids.MEMBERSHIP}
    before = remaining_visits(call)
    (payment,) = pay(call, method)["loyalty_transactions"]
    assert payment["amount"] == 50
    assert call("get_appointment", record_id=ids.APPOINTMENT)["paid_full"] == 1
    assert remaining_visits(call) == [before[0] - 1, *before[1:]]
    call(
        "delete_loyalty_payment_transaction",
        document_id=ids.DOCUMENT,
        payment_transaction_id=payment["id"],
    )
    assert remaining_visits(call) == before


def test_a_membership_of_unified_balance_pays_for_its_category(call: Operations) -> None:
    body: dict[str, Any] = {
        "staff_id": ids.SECOND_TEAM_MEMBER,
        "services": [{"id": ids.MASSAGE_SERVICE}],
        "client": {"phone": ids.PHONE, "name": "Anna Example"},
        "datetime": "2026-11-23T10:00:00-05:00",
        "seance_length": 5400,
    }
    document_id = call("create_appointment", body=body)["documents"][0]["id"]
    method = {"slug": "loyalty_abonement", "loyalty_abonement_id": ids.UNITED_MEMBERSHIP}
    payment = {"payment": {"method": method}}
    call("create_payment_with_loyalty_methods", document_id=document_id, body=payment)
    assert memberships(call, ids.UNITED_MEMBERSHIP)["united_balance_services_count"] == 3


def test_a_membership_does_not_pay_for_another_service(call: Operations) -> None:
    method = {"slug": "loyalty_abonement", "loyalty_abonement_id": ids.UNITED_MEMBERSHIP}
    with pytest.raises(AssertionError, match="covers no unpaid service"):
        pay(call, method)


def test_a_frozen_membership_pays_nothing(call: Operations) -> None:
    method = {"slug": "loyalty_abonement", "loyalty_abonement_id": ids.FROZEN_MEMBERSHIP}
    with pytest.raises(AssertionError, match="frozen"):
        pay(call, method)


def test_a_payment_in_money_can_be_cancelled(call: Operations) -> None:
    (payment,) = pay(call, account(), amount=50)["payment_transactions"]
    where = {"document_id": ids.DOCUMENT, "payment_transaction_id": payment["id"]}
    sale = call("delete_location_account_payment", **where)
    assert sale["state"]["payment_transactions"] == []
    assert call("get_appointment", record_id=ids.APPOINTMENT)["paid_full"] == 0
