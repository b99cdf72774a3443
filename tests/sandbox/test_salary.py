"""Salary: earnings, payouts, balances and saved payrolls."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from altegio.sandbox import Sandbox, ids, seeds

from .conftest import START, Operations

YESTERDAY, TODAY = START.date() - timedelta(days=1), START.date()
MIA = {"team_member_id": ids.TEAM_MEMBER}
NOAH = {"team_member_id": ids.SECOND_TEAM_MEMBER}
PERIODS = (
    "search_team_member_calculation_salary",
    "search_team_member_calculation_daily_salary",
    "search_team_member_period_salary",
    "search_team_member_period_daily_salary",
    "get_team_member_salary_calculation",
    "get_team_member_salary_period",
    "search_team_member_payroll_calculation",
)


def period(first: date = YESTERDAY, last: date = TODAY) -> dict[str, str]:
    return {"date_from": str(first), "date_to": str(last)}


def sell(call: Operations, cost: float) -> None:
    sold = {"good_id": ids.PRODUCT, "amount": 1, "cost_per_unit": cost, "cost": cost, "discount": 0}
    call(
        "create_transaction",
        body={
            "document_id": ids.SALE_DOCUMENT,
            "storage_id": ids.INVENTORY,
            "master_id": ids.TEAM_MEMBER,
            "operation_unit_type": 1,
            **sold,
        },
    )


def pay_out(call: Operations, amount: float) -> None:
    body = {
        "expense_id": 10,
        "amount": -amount,
        "account_id": ids.CASH,
        "date": "2026-11-20T12:00:00-05:00",
        "master_id": ids.TEAM_MEMBER,
    }
    call("create_financial_transaction", body=body)


def test_earnings_are_the_share_of_services_and_products(call: Operations) -> None:
    sell(call, 10)
    found = call("search_team_member_period_salary", query=period(), **MIA)
    assert (found["services_count"], found["services_sum"]) == (1, 50)
    assert (found["goods_sales_count"], found["goods_sales_sum"]) == (1, 10)
    assert (found["total_sum"], found["salary"]) == (60, 24)
    assert (found["working_days_count"], found["working_hours_count"]) == (2, 20)


def test_a_no_show_earns_nothing(sandbox: Sandbox, call: Operations) -> None:
    before = call("search_team_member_period_salary", query=period(), **MIA)
    sandbox.seed(
        seeds.Appointment(
            team_member_id=ids.TEAM_MEMBER,
            service_ids=[ids.PILATES_SERVICE],
            starts_at=START - timedelta(days=1),
            attendance=-1,
        )
    )
    assert call("search_team_member_period_salary", query=period(), **MIA) == before


def test_the_days_add_up_to_the_period(call: Operations) -> None:
    sell(call, 10)
    whole = call("search_team_member_period_salary", query=period(), **MIA)
    daily = call("search_team_member_period_daily_salary", query=period(), **MIA)
    days = [item["period_calculation"] for item in daily["period_calculation_daily"]]
    assert {name: sum(day[name] for day in days) for name in days[0]} == {
        name: value for name, value in whole.items() if name != "currency"
    }


def test_the_balance_is_earnings_minus_payouts(call: Operations) -> None:
    pay_out(call, 15)
    found = call("search_team_member_calculation_salary", query=period(), **MIA)
    assert found["total_sum"] == {"income": 20, "expense": 15, "balance": 5}
    today = call("search_team_member_calculation_salary", query=period(TODAY), **MIA)
    assert today["total_sum"] == {"income": 0, "expense": 15, "balance": 5}
    daily = call("search_team_member_calculation_daily_salary", query=period(), **MIA)
    sums = [item["payroll_sum"] for item in daily["payroll_daily"]]
    assert [item["balance"] for item in sums] == [20, 5]


def test_without_a_scheme_there_is_no_settlement(call: Operations) -> None:
    count = call("get_team_member_calculation_schemes_count", **NOAH)
    assert count["salary_schemes_count"] == 0
    call.refused("search_team_member_calculation_salary", 422, query=period(), **NOAH)
    assert call("search_team_member_period_salary", query=period(), **NOAH)["salary"] == 0


def test_schemes_are_listed_and_counted_if_valid_today(sandbox: Sandbox, call: Operations) -> None:
    sandbox.seed(
        seeds.SalaryScheme(
            team_member_id=ids.TEAM_MEMBER,
            title="Old",
            percent=10,
            start_date=date(2025, 1, 1),
            end_date=date(2025, 12, 31),
        )
    )
    listed = call("get_team_member_salary_schemes", **MIA)
    assert [item["salary_scheme"]["title"] for item in listed] == ["Share of sales", "Old"]
    assert listed[1]["date_end"] == "2025-12-31T00:00:00-05:00"
    count = call("get_team_member_calculation_schemes_count", **MIA)
    assert count["salary_schemes_count"] == 1


def test_a_saved_payroll_does_not_change(call: Operations) -> None:
    (listed,) = call("search_team_member_payroll_calculation", query=period(), **MIA)
    assert (listed["id"], listed["amount"], listed["status"]) == (ids.PAYROLL, 20, "confirmed")
    call("delete_appointment", record_id=ids.PAST_APPOINTMENT)
    saved = call("get_team_member_payroll_calculation", calculation_id=ids.PAYROLL, **MIA)
    (item,) = saved["salary_items"]
    assert (item["record_id"], item["salary_sum"]) == (ids.PAST_APPOINTMENT, 20)
    assert call("search_team_member_period_salary", query=period(), **MIA)["salary"] == 0


def test_a_payroll_pays_for_its_own_days(sandbox: Sandbox, call: Operations) -> None:
    sandbox.seed(
        seeds.Payroll(id=7, team_member_id=ids.TEAM_MEMBER, start_date=TODAY, end_date=TODAY)
    )
    saved = call("get_team_member_payroll_calculation", calculation_id=7, **MIA)
    assert (saved["amount"], saved["salary_items"]) == (0, [])


def test_payrolls_of_other_days_and_team_members_are_not_listed(call: Operations) -> None:
    name = "search_team_member_payroll_calculation"
    assert call(name, query=period(TODAY), **MIA) == []
    assert call(name, query=period(), **NOAH) == []
    call.refused("get_team_member_payroll_calculation", 404, calculation_id=ids.PAYROLL, **NOAH)


@pytest.mark.parametrize("name", PERIODS)
def test_a_period_ends_after_it_begins(call: Operations, name: str) -> None:
    errors = call.refused(name, 422, query=period(TODAY, YESTERDAY), **MIA)
    assert set(errors) == {"date_to"}


@pytest.mark.parametrize("name", PERIODS)
def test_the_team_member_is_one_of_the_location(call: Operations, name: str) -> None:
    where = {"team_member_id": ids.TEAM_MEMBER_ELSEWHERE}
    call.refused(name, 404, query=period(), **where)


def test_a_team_member_sees_only_their_own_salary(call: Operations) -> None:
    mia: Any = call.as_user("sandbox-team-member")
    assert mia("get_team_member_salary_period", query=period(), **MIA)["salary"] == 20
    mia.refused("get_team_member_salary_period", 403, query=period(), **NOAH)
    mia.refused("search_team_member_period_salary", 403, query=period(), **MIA)


def test_a_payroll_shows_how_visits_were_paid(sandbox: Sandbox, call: Operations) -> None:
    visit = {"visit_id": ids.PAST_VISIT, "record_id": ids.PAST_APPOINTMENT}
    call("apply_loyalty_card_deduction", body={**visit, "amount": 15}, card_id=ids.CARD)
    payment = {"amount": 20, "account_id": ids.CASH}
    body = {"attendance": 1, "comment": "", "new_transactions": [payment]}
    call("update_visit", body=body, **visit)
    mia, day = ids.TEAM_MEMBER, YESTERDAY
    sandbox.seed(seeds.Payroll(id=7, team_member_id=mia, start_date=day, end_date=day))
    saved = call("get_team_member_payroll_calculation", calculation_id=7, **MIA)
    (item,) = saved["salary_items"]
    assert item["paid"] == {
        "money_sum": 20,
        "bonus_sum": 15,
        "certificate_sum": 0,
        "abonement_sum": 0,
        "deposit_sum": 0,
    }
    assert (item["time"], item["cost"], item["item_type_slug"]) == ("12:00", 50, "record")


def test_income_that_names_a_team_member_is_not_a_payout(call: Operations) -> None:
    body = {"expense_id": 10, "amount": 10, "account_id": ids.CASH, "master_id": ids.TEAM_MEMBER}
    call("create_financial_transaction", body=body)
    found = call("search_team_member_calculation_salary", query=period(), **MIA)
    assert found["total_sum"] == {"income": 20, "expense": 0, "balance": 20}


@pytest.mark.parametrize(
    ("start", "end", "count"),
    [(TODAY, None, 1), (TODAY + timedelta(days=1), None, 0), (YESTERDAY, YESTERDAY, 0)],
)
def test_schemes_count_from_their_first_to_their_last_day(
    sandbox: Sandbox, call: Operations, start: date, end: date | None, count: int
) -> None:
    noah = ids.SECOND_TEAM_MEMBER
    scheme = seeds.SalaryScheme(
        team_member_id=noah, title="New", percent=10, start_date=start, end_date=end
    )
    sandbox.seed(scheme)
    found = call("get_team_member_calculation_schemes_count", **NOAH)
    assert found["salary_schemes_count"] == count


def test_a_payroll_shows_what_was_sold_and_to_whom(sandbox: Sandbox, call: Operations) -> None:
    visit = {"visit_id": ids.VISIT, "record_id": ids.APPOINTMENT}
    shampoo = {"good_id": ids.PRODUCT, "amount": 1, "storage_id": ids.INVENTORY}
    body = {"attendance": 0, "comment": "", "goods_transactions": [shampoo]}
    call("update_visit", body=body, **visit)
    sell(call, 10)
    mia = ids.TEAM_MEMBER
    sandbox.seed(seeds.Payroll(id=7, team_member_id=mia, start_date=TODAY, end_date=TODAY))
    saved = call("get_team_member_payroll_calculation", calculation_id=7, **MIA)
    items = [(item["cost"], item["record_id"], item["client_id"]) for item in saved["salary_items"]]
    assert items == [(12.5, ids.APPOINTMENT, ids.CLIENT), (10, None, None)]
    assert saved["amount"] == 9
