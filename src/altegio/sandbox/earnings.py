"""Earnings of team members: their work in a period, and the pay by salary schemes.

The server calculates pay by rules that are not documented. Here a salary scheme is a
percentage of what the client is charged, and schemes that apply on the same day add up.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from altegio.sandbox.booking import working_hours
from altegio.sandbox.description import Data
from altegio.sandbox.payments import transactions_of_visit
from altegio.sandbox.state import State
from altegio.sandbox.times import at_clock, local

SCHEME = "salary scheme"
_SALE = 1
_PAID_FROM = {
    "loyalty_card": "bonus_sum",
    "loyalty_certificate": "certificate_sum",
    "loyalty_abonement": "abonement_sum",
    "deposit": "deposit_sum",
}


def work_items(state: State, member: Data, first: date, last: date) -> list[Data]:
    """Return a team member's services and sales, with the pay for each; both dates are included."""
    location = state.row("location", member["_location_id"])
    done = [
        _of_appointment(state, member, row, local(location, row["_start"]).date())
        for row in state.rows("appointment", staff_id=member["id"], attendance=1, deleted=False)
    ]
    sold = [
        _of_sale(state, member, row, local(location, row["_created"]).date())
        for row in state.rows("product transaction", master_id=member["id"], deleted=False)
        if row["type_id"] == _SALE or row["record_id"]
    ]
    return [item for item in [*done, *sold] if first <= item["date"] <= last]


def figures(member: Data, location: Data, items: Iterable[Data], days: list[date]) -> Data:
    """Return the days and hours worked, the services and sales, and the pay of a period."""
    wanted = [item for item in items if days[0] <= item["date"] <= days[-1]]
    services = [item for item in wanted if item["item_type_slug"] != "sale"]
    goods = [item for item in wanted if item["item_type_slug"] == "sale"]
    in_groups = [item for item in services if item["item_type_slug"] == "activity"]
    hours = [_hours(location, member, day) for day in days]
    return {
        "working_days_count": sum(worked > timedelta() for worked in hours),
        "working_hours_count": int(sum(hours, timedelta()) / timedelta(hours=1)),
        "group_services_count": len(in_groups),
        "services_count": sum(len(item["targets"]) for item in services if item not in in_groups),
        "services_sum": total(services, "cost"),
        "goods_sales_count": len(goods),
        "goods_sales_sum": total(goods, "cost"),
        "total_sum": total(wanted, "cost"),
        "salary": total(wanted, "salary_sum"),
    }


def settlement(state: State, member: Data, first: date, last: date) -> Data:
    """Return the earnings and payouts of a period, and the debt at its end."""
    items = work_items(state, member, date.min, last)
    payouts = _payouts(state, member, last)
    income = total((item for item in items if item["date"] >= first), "salary_sum")
    expense = total((payout for payout in payouts if payout["date"] >= first), "sum")
    balance = total(items, "salary_sum") - total(payouts, "sum")
    return {"income": income, "expense": expense, "balance": round(balance, 2)}


def total(rows: Iterable[Data], name: str) -> float:
    """Return the sum of a field."""
    return float(round(sum(row[name] for row in rows), 2))


def schemes_on(state: State, member: Data, day: date) -> list[Data]:
    """Return the salary schemes that apply to a team member on a day."""
    return [
        row
        for row in state.rows(SCHEME, _team_member_id=member["id"])
        if row["_first"] <= day and (row["_last"] is None or day <= row["_last"])
    ]


def _payouts(state: State, member: Data, last: date) -> list[Data]:
    """Return the payments from the location's accounts to a team member."""
    location = state.row("location", member["_location_id"])
    found = [
        {"date": local(location, row["_paid"]).date(), "sum": -row["amount"]}
        for row in state.rows("financial transaction", master_id=member["id"])
        if row["amount"] < 0
    ]
    return [item for item in found if item["date"] <= last]


def _of_appointment(state: State, member: Data, row: Data, day: date) -> Data:
    location = state.row("location", member["_location_id"])
    targets = [
        _target(
            state, member, day, "service", service["id"], service["title"], service["cost_to_pay"]
        )
        for service in row["services"]
    ]
    paid = {"money_sum": total(transactions_of_visit(state, row["visit_id"]), "amount")}
    paid |= dict.fromkeys(_PAID_FROM.values(), 0.0)
    for item in state.rows("transaction", visit_id=row["visit_id"]):
        if name := _PAID_FROM.get(item.get("_slug", "")):
            paid[name] += item["amount"]
    return {
        "date": day,
        "time": local(location, row["_start"]).strftime("%H:%M"),
        "item_id": row["id"],
        "item_type_slug": "activity" if row["activity_id"] else "record",
        "salary_sum": total(targets, "salary_sum"),
        "record_id": row["id"],
        "client_id": row["_client_id"],
        "cost": total(targets, "cost"),
        "paid": paid,
        "targets": targets,
    }


def _of_sale(state: State, member: Data, row: Data, day: date) -> Data:
    location = state.row("location", member["_location_id"])
    product = state.table("product")[row["good_id"]]
    target = _target(state, member, day, "good", product["id"], product["title"], row["cost"])
    return {
        "date": day,
        "time": local(location, row["_created"]).strftime("%H:%M"),
        "item_id": row["id"],
        "item_type_slug": "sale",
        "salary_sum": target["salary_sum"],
        "record_id": row["record_id"] or None,
        "client_id": row["client_id"] or None,
        "cost": target["cost"],
        "targets": [target],
    }


def _target(
    state: State, member: Data, day: date, kind: str, row_id: int, title: str, cost: float
) -> Data:
    percent = sum(row["_percent"] for row in schemes_on(state, member, day))
    return {
        "target_type_slug": kind,
        "target_id": row_id,
        "title": title,
        "cost": float(cost),
        "net_cost": 0.0,
        "salary_sum": round(cost * percent / 100, 2),
        "salary_promotion_sum": 0.0,
        "salary_calculation": {"type_slug": "percent", "value": percent},
    }


def _hours(location: Data, member: Data, day: date) -> timedelta:
    spans = (
        at_clock(location, day, end) - at_clock(location, day, start)
        for start, end in working_hours(member, day)
    )
    return sum(spans, timedelta())
