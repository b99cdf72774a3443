"""Loyalty of a visit: payments from cards, and the cards' promotions."""

from __future__ import annotations

from altegio.sandbox.areas.sales import give_back, pay_from_balance
from altegio.sandbox.areas.visits import details
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import Refusal, invalid
from altegio.sandbox.payments import paid, to_pay
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers

_SLUG = "loyalty_card"


@answers("get_visit_receipt_pdf")
def read_receipt(state: State, request: ApiRequest) -> Json:
    """Return the receipt, a minimal PDF."""
    _visit(state, request, request.path["visit_id"])


@answers("get_loyalty_transactions_by_visit")
def list_transactions(state: State, request: ApiRequest) -> Json:
    """List the loyalty transactions of the visit."""
    visit = _visit(state, request, request.path["visit_id"])
    return state.rows("transaction", visit_id=visit["id"])


@answers("apply_loyalty_card_deduction")
def apply_card(state: State, request: ApiRequest) -> Json:
    """Pay from the card's balance, at most the unpaid amount."""
    visit, appointment, card = _parts(state, request)
    remaining = to_pay(state, appointment) - paid(state, visit["id"])
    amount = min(request.body["amount"], card["balance"], remaining)
    if amount > 0:
        document = state.rows("document", record_id=appointment["id"])[0]
        pay_from_balance(state, document, _SLUG, card, amount)
    return details(state, visit)


@answers("cancel_loyalty_card_withdrawal")
def cancel_card(state: State, request: ApiRequest) -> Json:
    """Cancel the card's payments."""
    visit, _, card = _parts(state, request)
    for row in state.rows("transaction", visit_id=visit["id"], _owner_id=card["id"]):
        row["_deleted"] = True
        give_back(state, row)
    return details(state, visit)


@answers("apply_discount_promotion")
def apply_discount(state: State, request: ApiRequest) -> Json:
    """Apply the promotion's first rule to the prices; the promotion must be the card's."""
    visit, appointment, card = _parts(state, request)
    promotion = state.row("promotion", request.path["program_id"])
    if card["type_id"] not in promotion["_card_type_ids"]:
        raise Refusal(422, "The promotion is not linked to the card.")
    percent = promotion["_rules"][0]["value"] if promotion["_rules"] else 0
    _set_discount(appointment, percent)
    return details(state, visit)


@answers("cancel_discount_promotion")
def cancel_discount(state: State, request: ApiRequest) -> Json:
    """Restore the prices."""
    visit, appointment, _ = _parts(state, request)
    _set_discount(appointment, 0)
    return details(state, visit)


@answers("get_location_loyalty_program_list")
def list_promotions(state: State, request: ApiRequest) -> Json:
    """List the promotions that are active in the location."""
    location = state.location_of(request)
    kind = request.query.get("type")
    return [
        {**row, "group_id": row["_chain_id"], "loyalty_type_id": 3, "item_type_id": 0}
        for row in state.rows("promotion", _chain_id=location["_chain_id"])
        if location["id"] in row["_location_ids"] and (not kind or row["type"] == kind)
    ]


def _visit(state: State, request: ApiRequest, visit_id: int) -> Data:
    visit = state.row("visit", visit_id)
    state.check_location(request, state.row("location", visit["_location_id"]))
    return visit


def appointment_of(state: State, request: ApiRequest) -> tuple[Data, Data]:
    """Return the visit and the appointment that the body names."""
    body, location_id = request.body, request.path["location_id"]
    visit = state.row("visit", body["visit_id"], _location_id=location_id)
    rows = state.rows("appointment", visit_id=visit["id"], deleted=False)
    appointment = next((row for row in rows if row["id"] == body["record_id"]), None)
    if appointment is None:
        raise invalid(request.operation, {"record_id": ["is not an appointment of the visit"]})
    return visit, appointment


def _parts(state: State, request: ApiRequest) -> tuple[Data, Data, Data]:
    """Return the visit and the appointment of the body, and the card of the path."""
    return *appointment_of(state, request), state.row("card", request.path["card_id"])


def _set_discount(appointment: Data, percent: float) -> None:
    for service in appointment["services"]:
        cost = round(service["first_cost"] * (100 - percent) / 100, 2)
        service.update(discount=percent, cost=cost, cost_to_pay=cost, manual_cost=cost)
