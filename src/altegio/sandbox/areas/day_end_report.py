"""Day-end report: appointments, sales and payments of a day."""

from __future__ import annotations

from collections import Counter
from datetime import date

from altegio.sandbox.areas.analytics import average_of, payments_of, rows_of, sum_of
from altegio.sandbox.areas.inventory import SALE
from altegio.sandbox.description import Data, Json
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers
from altegio.sandbox.times import day_of, local


@answers("get_day_end_report_data")
def read_day_end_report(state: State, request: ApiRequest) -> Json:
    """Report the appointments and payments of a day, by account."""
    location = state.location_of(request)
    day = day_of(request.query.get("start_date")) or local(location, state.now).date()
    rows = rows_of(state, location, request, day, day)
    attended = [row for row in rows if row["attendance"] == 1]
    money = payments_of(state, location, day, day)
    loyalty = [
        row
        for row in state.rows("transaction", _location_id=location["id"])
        if row.get("_made") and local(location, row["_made"]).date() == day
    ]
    sums: dict[str, float] = {}
    for row in money:
        title = state.table("account")[row["account_id"]]["title"]
        sums[title] = round(sums.get(title, 0) + row["amount"], 2)
    discounts: dict[str, float] = {}
    for row in loyalty:
        title = row["type"]["title"]
        discounts[title] = round(discounts.get(title, 0) + row["amount"], 2)
    services = [row for row in money if row["sold_item_type"] == "service"]
    counts = Counter(_kind_of(state, row) for row in _sold(state, location, day))
    paid: dict[str, list[Data]] = {"goods": [], "abonement": [], "certificates": []}
    for row in money:
        if row["sold_item_type"] == "good":
            sold = state.table("product transaction")[row["sold_item_id"]]
            paid[_kind_of(state, sold)].append(row)
    total = sum_of(money)
    return {
        "stats": {
            "clients": len({row["_client_id"] for row in rows}),
            "clients_average": average_of(total, len({row["_client_id"] for row in rows})),
            "records": len(rows),
            "records_average": average_of(total, len(rows)),
            "visit_records": len(attended),
            "visit_records_average": average_of(total, len(attended)),
            "non_visit_records": len(rows) - len(attended),
            "non_visit_records_average": 0,
            "targets": sum(len(row["services"]) for row in attended),
            "targets_paid": sum_of(services),
            **{kind: counts[kind] for kind in paid},
            **{f"{kind}_paid": sum_of(rows) for kind, rows in paid.items()},
        },
        "paids": {
            "accounts": [{"title": title, "amount": amount} for title, amount in sums.items()],
            "discount": [{"title": title, "amount": amount} for title, amount in discounts.items()],
            "total": {"accounts": total, "discount": sum_of(loyalty)},
        },
        "z_data": {},
        "currency": location["currency_short_title"],
    }


def _sold(state: State, location: Data, day: date) -> list[Data]:
    """Return the products sold on the day, memberships and gift cards included."""
    here = {"_location_id": location["id"], "type_id": SALE, "deleted": False}
    return [
        row
        for row in state.rows("product transaction", **here)
        if local(location, row["_created"]).date() == day
    ]


def _kind_of(state: State, sold: Data) -> str:
    product = state.table("product")[sold["good_id"]]
    if product["loyalty_abonement_type_id"]:
        return "abonement"
    return "certificates" if product["loyalty_certificate_type_id"] else "goods"
