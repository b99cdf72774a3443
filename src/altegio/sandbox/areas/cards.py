"""Loyalty cards: their types, issuing and removing them, manual deposits and withdrawals."""

from __future__ import annotations

from altegio.sandbox.areas.promotions import of_card_type
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import invalid
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers, digits

TABLE = "card"
_DEPOSIT, _WITHDRAWAL = 5, 6
_TITLES = {_DEPOSIT: "Manual top-up", _WITHDRAWAL: "Manual withdrawal"}


@answers("get_chain_loyalty_card_type_list")
@answers("get_loyalty_card_type_list")
def list_types(state: State, request: ApiRequest) -> Json:
    """List the card types of the chain, or of the location's chain."""
    chain = state.row("chain", state.chain_of(request))
    return [
        {**row, "salon_group": chain} for row in state.rows("card type", salon_group_id=chain["id"])
    ]


@answers("get_loyalty_card_type_list_for_client")
def list_types_for_client(state: State, request: ApiRequest) -> Json:
    """List the card types of which the client has no card."""
    client = state.client_by_phone(request.path["phone"])
    type_ids = {card["type_id"] for card in _of_client(state, client)}
    types: list[Data] = list_types(state, request)
    return [row for row in types if row["id"] not in type_ids]


@answers("get_loyalty_card_list_by_phone")
def list_by_phone(state: State, request: ApiRequest) -> Json:
    """List the cards of the client with this phone number."""
    state.location_of(request)
    chain_id = state.chain_of(request)
    client = state.client_by_phone(request.path["phone"])
    return [shown(state, card) for card in _of_client(state, client, salon_group_id=chain_id)]


@answers("get_loyalty_card_list_by_client_id")
def list_by_client(state: State, request: ApiRequest) -> Json:
    """List the client's cards."""
    client = state.row("client", request.path["client_id"])
    return [shown(state, card) for card in _of_client(state, client)]


@answers("get_user_loyalty_cards")
def list_of_user(state: State, request: ApiRequest) -> Json:
    """List the authorised user's cards in the chain."""
    client = state.row("client", request.known_user["_client_id"])
    chain_id = state.chain_of(request)
    return [shown(state, card) for card in _of_client(state, client, salon_group_id=chain_id)]


@answers("issue_loyalty_card")
def issue(state: State, request: ApiRequest) -> Json:
    """Issue a card to the client with this phone number, adding the client if necessary."""
    chain_id = state.chain_of(request)
    body: Data = request.body
    names = ("loyalty_card_number", "loyalty_card_type_id", "phone")
    errors = {name: ["is required"] for name in names if not body.get(name)}
    number, type_id, phone = (digits(body.get(name, "")) for name in names)
    if state.rows(TABLE, number=number):
        errors["loyalty_card_number"] = ["is taken"]
    types = {str(row["id"]): row for row in state.rows("card type", salon_group_id=chain_id)}
    if type_id and type_id not in types:
        errors["loyalty_card_type_id"] = ["is not a card type of this chain"]
    if errors:
        raise invalid(request.operation, errors)
    client = state.client_by_phone(phone) or state.add("client", name="", phone=phone)
    sums = ("balance", "points", "paid_amount", "sold_amount", "visits_count")
    limits = ("max_discount_percent", "max_discount_amount")
    card = state.add(
        TABLE,
        **dict.fromkeys((*sums, *limits), 0),
        number=number,
        type_id=types[type_id]["id"],
        salon_group_id=chain_id,
        _client_id=client["id"],
    )
    return shown(state, card)


@answers("remove_loyalty_card")
def remove(state: State, request: ApiRequest) -> Json:
    """Delete the card."""
    chain_id = state.chain_of(request)
    state.row(TABLE, request.path["card_id"], salon_group_id=chain_id)["_deleted"] = True


@answers("create_loyalty_card_transaction")
@answers("create_chain_loyalty_card_transaction")
def change_balance(state: State, request: ApiRequest) -> Json:
    """Deposit a positive amount on the card, or withdraw a negative one."""
    chain_id = state.chain_of(request)
    card = state.row(TABLE, request.path["card_id"], salon_group_id=chain_id)
    amount = request.body["amount"]
    if amount == 0:
        raise invalid(request.operation, {"amount": ["must not be 0"]})
    if card["balance"] + amount < 0:
        raise invalid(request.operation, {"amount": [f"only {card['balance']} on the card"]})
    card["balance"] = round(card["balance"] + amount, 2)
    kind = _DEPOSIT if amount > 0 else _WITHDRAWAL
    state.add(
        "transaction",
        visit_id=0,
        status_id=1,
        amount=abs(amount),
        type_id=kind,
        type={"id": kind, "title": _TITLES[kind]},
        card_id=card["id"],
        program_id=0,
        certificate_id=0,
        abonement_id=0,
        salon_group_id=chain_id,
        item_id=0,
        item_type_id=0,
        item_record_id=0,
        goods_transaction_id=0,
        services_transaction_id=0,
        is_discount=False,
        is_loyalty_withdraw=kind == _WITHDRAWAL,
        _location_id=request.path.get("location_id"),
        _date=state.now.date(),
    )
    return card


@answers("get_chain_loyalty_transaction_list")
def list_transactions(state: State, request: ApiRequest) -> Json:
    """List the manual transactions of a period."""
    query = request.query
    first, last = str(query["created_after"]), str(query["created_before"])
    chosen = {
        name: {str(value) for value in query[wire]}
        for name, wire in (
            ("type_id", "types"),
            ("_location_id", "company_ids"),
            ("visit_id", "visit_ids"),
        )
        if query.get(wire)
    }
    return [
        row
        for row in state.rows("transaction", salon_group_id=state.chain_of(request))
        if first <= str(row["_date"]) <= last
        and all(str(row[name]) in values for name, values in chosen.items())
    ]


def shown(state: State, card: Data) -> Data:
    """Return the card with its type, its chain and the promotions that use its type."""
    return {
        **card,
        "type": state.row("card type", card["type_id"]),
        "salon_group": state.row("chain", card["salon_group_id"]),
        "programs": of_card_type(state, card["type_id"]),
    }


def _of_client(state: State, client: Data | None, **where: Json) -> list[Data]:
    return state.rows(TABLE, _client_id=client["id"], **where) if client else []
