"""Deduction of visits from a membership, and their return."""

from __future__ import annotations

from altegio.sandbox.description import Data
from altegio.sandbox.errors import Refusal
from altegio.sandbox.payments import unpaid
from altegio.sandbox.state import State


def pay_with_visit(state: State, document: Data, membership: Data) -> tuple[Data, float]:
    """Deduct a visit for the first unpaid service that the membership covers."""
    if membership["is_frozen"]:
        raise Refusal(422, "The membership is frozen.")
    services = [(item, cost) for item, cost in unpaid(state, document) if item["type"] == "service"]
    covered = [
        (item, cost, counter)
        for item, cost in services
        if cost > 0 and (counter := _counter(state, membership, item["id"]))
    ]
    if not covered:
        raise Refusal(422, "The membership covers no unpaid service.")
    item, cost, (holder, name) = covered[0]
    if holder[name] < 1:
        raise Refusal(422, "No visits remain.")
    holder[name] -= 1
    return item, cost


def give_visit_back(state: State, membership: Data, service_id: int) -> None:
    """Undo `pay_with_visit`."""
    if counter := _counter(state, membership, service_id):
        holder, name = counter
        holder[name] += 1


def _counter(state: State, membership: Data, service_id: int) -> tuple[Data, str] | None:
    """Return the counter of remaining visits for a service; None if it is not covered."""
    category_id = state.table("service")[service_id]["category_id"]
    for link in membership["balance_container"]["links"]:
        is_service = link.get("service", {}).get("id") == service_id
        if is_service or link.get("category", {}).get("id") == category_id:
            if membership["is_united_balance"]:
                return membership, "united_balance_services_count"
            return link, "count"
    return None
