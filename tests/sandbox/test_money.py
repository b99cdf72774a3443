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


def card_of_ben(call: Operations) -> int:
    body = {
        "loyalty_card_number": "77",
        "loyalty_card_type_id": str(ids.BONUS),
        "phone": "13155550101",
    }
    return int(call("issue_loyalty_card", body=body)["id"])


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


def test_loyalty_pays_only_for_its_own_client(call: Operations) -> None:
    card_id = card_of_ben(call)
    body = {"payment": {"method": {"slug": "loyalty_card", "loyalty_card_id": card_id}}}
    name, where = "create_payment_with_loyalty_methods", {"document_id": ids.DOCUMENT}
    assert "another client" in call.refused(name, 422, body=body, **where)
    call("remove_loyalty_card", card_id=ids.CARD)
    call.refused(name, 404, body={"payment": {"method": card()}}, **where)


def test_a_payment_above_the_balance_is_refused(call: Operations) -> None:
    change = {"amount": 20 - card_balance(call)}
    call("create_loyalty_card_transaction", card_id=ids.CARD, body=change)
    body = {"payment": {"method": card(), "amount": 20.01}}
    message = call.refused(
        "create_payment_with_loyalty_methods", 422, document_id=ids.DOCUMENT, body=body
    )
    assert message.startswith("Only 20")
    pay(call, card(), amount=20)
    assert card_balance(call) == 0


def test_payment_methods_offer_the_remaining_balance_or_price(call: Operations) -> None:
    balance = card_balance(call)
    call("create_loyalty_card_transaction", card_id=ids.CARD, body={"amount": 20 - balance})

    def methods() -> dict[str, tuple[bool, float]]:
        sale = call("get_sale_transaction", document_id=ids.DOCUMENT)
        return {
            method["slug"]: (method["is_applicable"], method["applicable_amount"])
            for method in sale["payment_methods"]
        }

    assert methods()["account"] == (True, 50)
    assert methods()["loyalty_card"] == (True, 20)
    pay(call, card(), amount=20)
    assert methods()["account"] == (True, 30)
    assert methods()["loyalty_card"] == (False, 0)
    pay(call, account())
    assert set(methods().values()) == {(False, 0)}


def test_a_sale_offers_nothing_of_another_client(call: Operations) -> None:
    card_id = card_of_ben(call)
    for document_id in (ids.DOCUMENT, ids.SALE_DOCUMENT):
        sale = call("get_sale_transaction", document_id=document_id)
        cards = [method.get("loyalty_card_id") for method in sale["payment_methods"]]
        assert card_id not in cards
        assert (ids.CARD in cards) is (document_id == ids.DOCUMENT)


def test_a_transactions_day_can_be_either_end_of_the_period(call: Operations) -> None:
    for query, count in (
        ({"start_date": "2026-11-20", "end_date": "2026-11-20"}, 1),
        ({"start_date": "2026-11-21", "end_date": "2026-11-30"}, 0),
        ({"start_date": "2026-11-01", "end_date": "2026-11-19"}, 0),
    ):
        assert len(call("get_transactions", query=query)) == count
    assert len(call("get_transactions", query={"balance_is": 1})) == 1
    assert call("get_transactions", query={"balance_is": 2}) == []


def test_a_visits_payments_are_listed_by_visit_or_appointment(call: Operations) -> None:
    (payment,) = pay(call, account(), amount=50)["payment_transactions"]
    name = "get_transactions_by_visit_or_appointment_id"
    for query in ({"visit_id": ids.VISIT}, {"record_id": ids.APPOINTMENT}):
        assert [row["id"] for row in call(name, query=query)] == [payment["id"]]
    assert call(name, query={"visit_id": ids.PAST_VISIT}) == []
    assert set(call.refused(name, 422)) == {"record_id"}


def test_a_loyalty_payment_names_its_source_and_its_item(call: Operations) -> None:
    pay(call, card(), amount=20)
    (listed,) = call("get_loyalty_transactions_by_visit", visit_id=ids.VISIT)
    assert (listed["is_discount"], listed["is_loyalty_withdraw"]) == (False, True)
    assert (listed["card_id"], listed["type"]["title"]) == (ids.CARD, "Card withdrawal")
    assert (listed["item_record_id"], listed["program_id"]) == (ids.APPOINTMENT, 0)
