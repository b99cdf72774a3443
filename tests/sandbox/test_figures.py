"""Client accounts, loyalty of visits, and figures that agree to the cent."""

from __future__ import annotations

from typing import Any

from altegio.sandbox import ids

from .conftest import Clock, Operations

VISIT = {"visit_id": ids.VISIT, "record_id": ids.APPOINTMENT}
TOMORROW = {"date_from": "2026-11-21", "date_to": "2026-11-21"}
TODAY = {"date_from": "2026-11-20", "date_to": "2026-11-20"}


def pay(call: Operations, amount: float, account_id: int) -> None:
    payment = {"amount": amount, "account_id": account_id}
    body = {"attendance": 1, "comment": "", "new_transactions": [payment]}
    call("update_visit", body=body, **VISIT)


def balance(call: Operations) -> float:
    (account,) = call("get_client_account_by_chain_and_phone", phone=ids.PHONE)
    return float(account["deposit"]["balance"])


def test_a_top_up_is_an_entry_a_document_and_a_payment(call: Operations) -> None:
    body: dict[str, Any] = {
        "client_id": ids.CLIENT,
        "deposit_id": ids.CLIENT_ACCOUNT,
        "amount": 25.5,
        "account_id": ids.CASH,
    }
    done = call("create_client_account_topup_operation", body=body)
    assert balance(call) == 65.5
    (entry,) = call("get_chain_client_account_history", deposit_id=ids.CLIENT_ACCOUNT)
    assert entry["deposit_transaction"]["balance_after"] == 65.5
    (payment,) = call("get_document_financial_transactions", document_id=done["document"]["id"])
    assert payment["amount"] == 25.5
    errors = call.refused("create_client_account_topup_operation", 422, body={**body, "amount": 0})
    assert set(errors) == {"amount"}


def test_a_client_account_pays_a_sale(call: Operations) -> None:
    method = {"slug": "deposit", "deposit_id": ids.CLIENT_ACCOUNT}
    body = {"payment": {"method": method, "amount": 15}}
    call("create_payment_with_loyalty_methods", document_id=ids.DOCUMENT, body=body)
    assert balance(call) == 25


def test_client_accounts_are_listed_by_balance(call: Operations) -> None:
    assert len(call("get_client_account_list_by_chain", query={"balance_from": 40})) == 1
    assert call("get_client_account_list_by_chain", query={"balance_from": 41}) == []
    assert call("get_client_account_list_by_chain", query={"page": 50}) == []


def test_a_card_payment_of_a_visit_can_be_cancelled(call: Operations) -> None:
    where = {"card_id": ids.CARD}
    paid = call("apply_loyalty_card_deduction", body={**VISIT, "amount": 500}, **where)
    assert [row["amount"] for row in paid["loyalty_transactions"]] == [50]
    assert len(call("get_loyalty_transactions_by_visit", visit_id=ids.VISIT)) == 1
    undone = call("cancel_loyalty_card_withdrawal", body=VISIT, **where)
    assert undone["loyalty_transactions"] == []


def test_a_discount_lowers_the_price_and_is_cancelled(call: Operations) -> None:
    where = {"card_id": ids.CARD, "program_id": ids.PROMOTION}
    (item,) = call("apply_discount_promotion", body=VISIT, **where)["items"]
    assert item["cost"] == 48.75
    (item,) = call("cancel_discount_promotion", body=VISIT, **where)["items"]
    assert item["cost"] == 50


def test_the_day_end_report_agrees_with_the_payments(call: Operations) -> None:
    pay(call, 20.25, ids.CASH)
    pay(call, 29.75, ids.BANK)
    report = call("get_day_end_report_data", query={"start_date": "2026-11-20"})
    accounts = {account["title"]: account["amount"] for account in report["paids"]["accounts"]}
    assert accounts == {"Cash desk": 20.25 + 12.5, "Bank": 29.75}
    assert report["paids"]["total"]["accounts"] == 62.5
    assert report["stats"]["targets_paid"] == 50


def test_the_summary_counts_revenue_and_appointments(call: Operations) -> None:
    pay(call, 50, ids.CASH)
    today = call("get_location_analytics_overall", query=TODAY)
    assert today["income_total_stats"]["current_sum"] == 62.5
    assert today["income_services_stats"]["current_sum"] == 50
    tomorrow = call("get_location_analytics_overall", query=TOMORROW)
    assert tomorrow["record_stats"]["current_completed_count"] == 1
    assert tomorrow["fullness_stats"]["current_percent"] == 5  # one hour of twice ten


def test_figures_are_grouped_by_day_and_status(call: Operations) -> None:
    query = {"date_from": "2026-11-19", "date_to": "2026-11-21"}
    (series,) = call.send("get_location_analytics_appointments_daily", query=query).json()
    assert [count for _, count in series["data"]] == [1, 0, 1]
    shares = call.send("get_appointment_analytics_by_status", query=query).json()
    assert {share["label"]: share["data"] for share in shares} == {
        "Arrived": 1,
        "Confirmed": 0,
        "Waiting": 1,
        "No-show": 0,
    }


def test_the_day_end_report_shows_loyalty_payments_of_the_day(
    call: Operations, clock: Clock
) -> None:
    for amount in (20.25, 5):
        call("apply_loyalty_card_deduction", body={**VISIT, "amount": amount}, card_id=ids.CARD)
    paid = call("get_day_end_report_data")["paids"]
    assert paid["discount"] == [{"title": "Card withdrawal", "amount": 25.25}]
    assert paid["total"] == {"accounts": 12.5, "discount": 25.25}
    clock.advance(days=1)
    assert call("get_day_end_report_data")["paids"]["discount"] == []


def test_the_day_end_report_counts_clients_and_services(call: Operations) -> None:
    pay(call, 50, ids.CASH)
    stats = call("get_day_end_report_data", query={"start_date": "2026-11-21"})["stats"]
    counts = {
        "clients": 1,
        "clients_average": 0,
        "records": 1,
        "visit_records": 1,
        "non_visit_records": 0,
        "targets": 1,
    }
    assert stats.items() >= counts.items()
    today = call("get_day_end_report_data")["stats"]
    assert (today["records"], today["clients"], today["targets_paid"]) == (0, 0, 50)


def test_the_summary_compares_with_the_preceding_period(call: Operations) -> None:
    stats = call("get_location_analytics_overall", query=TOMORROW)
    income = stats["income_total_stats"]
    assert (income["current_sum"], income["previous_sum"]) == (0, 12.5)
    assert income["change_percent"] == -100
    counts = stats["record_stats"]
    assert (counts["current_total_count"], counts["previous_total_count"]) == (1, 0)
    assert (counts["current_pending_count"], counts["current_pending_percent"]) == (1, 100)
    assert (counts["current_canceled_count"], counts["current_completed_count"]) == (0, 0)
    clients = stats["client_stats"]
    assert (clients["total_count"], clients["active_count"]) == (2, 1)
    assert clients["return_percent"] == 50
    two_days = {"date_from": "2026-11-20", "date_to": "2026-11-21"}
    counts = call("get_location_analytics_overall", query=two_days)["record_stats"]
    assert (counts["current_total_count"], counts["previous_total_count"]) == (1, 1)


def test_figures_of_one_team_member(call: Operations) -> None:
    pay(call, 50, ids.CASH)
    for member_id, total in ((ids.TEAM_MEMBER, 50), (ids.SECOND_TEAM_MEMBER, 0)):
        query = {**TODAY, "team_member_id": member_id}
        income = call("get_location_analytics_overall", query=query)["income_total_stats"]
        assert income["current_sum"] == total
    for member_id, percent in ((ids.TEAM_MEMBER, 10), (ids.SECOND_TEAM_MEMBER, 0)):
        query = {**TOMORROW, "team_member_id": member_id}
        stats = call("get_location_analytics_overall", query=query)
        assert stats["fullness_stats"]["current_percent"] == percent


def test_a_promotion_must_be_linked_to_the_card(call: Operations) -> None:
    body = {
        "loyalty_card_number": "77",
        "loyalty_card_type_id": str(ids.BONUS),
        "phone": ids.PHONE,
    }
    card_id = call("issue_loyalty_card", body=body)["id"]
    where = {"card_id": card_id, "program_id": ids.PROMOTION}
    message = call.refused("apply_discount_promotion", 422, body=VISIT, **where)
    assert message == "The promotion is not linked to the card."


def test_a_deduction_is_at_most_what_is_unpaid(call: Operations) -> None:
    pay(call, 30, ids.CASH)
    where = {"card_id": ids.CARD}
    for _ in range(2):  # for the second nothing remains to pay
        paid = call("apply_loyalty_card_deduction", body={**VISIT, "amount": 500}, **where)
        assert [row["amount"] for row in paid["loyalty_transactions"]] == [20]
    (card,) = call("get_loyalty_card_list_by_client_id", client_id=ids.CLIENT)
    assert card["balance"] == 80


def test_the_client_account_list_has_a_largest_balance(call: Operations) -> None:
    for query, count in (({"balance_to": 40}, 1), ({"balance_to": 39}, 0), ({}, 1)):
        assert len(call("get_client_account_list_by_chain", query=query)) == count
    (found,) = call("get_client_account_list_by_location_and_client", client_id=ids.CLIENT)
    assert (found["client"]["name"], found["deposit"]["id"]) == (
        "Anna Example",
        ids.CLIENT_ACCOUNT,
    )
    assert call("get_client_account_list_by_location_and_client", client_id=ids.SECOND_CLIENT) == []
    assert call("get_client_account_by_chain_and_phone", phone="13155550101") == []


def test_the_day_end_report_counts_the_sales_of_its_day(call: Operations) -> None:
    for day, count in (("2026-11-20", 1), ("2026-11-19", 0), ("2026-11-21", 0)):
        stats = call("get_day_end_report_data", query={"start_date": day})["stats"]
        assert stats["goods"] == count
