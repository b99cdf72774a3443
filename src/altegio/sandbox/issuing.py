"""Issue of memberships and gift cards when the product of their type is sold."""

from __future__ import annotations

import copy

from altegio.sandbox.description import Data
from altegio.sandbox.rows import product_row
from altegio.sandbox.state import State

_MEMBERSHIP_FIELDS = (
    "period",
    "period_unit_id",
    "is_united_balance",
    "is_united_balance_unlimited",
    "united_balance_services_count",
    "balance_container",
)
_ACTIVE = 2
_ID_FIELDS = {"membership": "loyalty_abonement_id", "gift card": "loyalty_certificate_id"}


MEMBERSHIP_TYPE, GIFT_CARD_TYPE = "loyalty_abonement_type_id", "loyalty_certificate_type_id"
"""Fields of a product with the id of the type that it sells."""


def put_on_sale(
    state: State, kind: Data, field: str, location_ids: list[int], price: float
) -> None:
    """Add a product that sells a new type of memberships or gift cards to its locations."""
    for location_id in location_ids:
        values = {"title": kind["title"], "cost": price, field: kind["id"], "category_id": 0}
        row = product_row(**values, last_change_date=state.now, _location_id=location_id)
        state.add("product", **row)


def issue(state: State, sold: Data) -> None:
    """Issue the membership or gift card of a sold product to the buyer."""
    product = state.row("product", sold["good_id"])
    for _ in range(int(abs(sold["amount"]))):
        if type_id := product[MEMBERSHIP_TYPE]:
            _add(state, sold, "membership", _membership(state, type_id))
        elif type_id := product[GIFT_CARD_TYPE]:
            _add(state, sold, "gift card", _gift_card(state, type_id))


def take_back(state: State, sold: Data) -> None:
    """Undo `issue`."""
    for table in _ID_FIELDS:
        for row in state.rows(table, goods_transaction_id=sold["id"]):
            row["_deleted"] = True


def _add(state: State, sold: Data, table: str, values: Data) -> None:
    row = state.add(
        table,
        **values,
        number=f"{state.next_id}",
        created_date=state.now,
        goods_transaction_id=sold["id"],
        _client_id=sold["client_id"],
    )
    sold[_ID_FIELDS[table]] = row["id"]


def _membership(state: State, type_id: int) -> Data:
    kind = state.row("membership type", type_id)
    return {
        **{name: copy.deepcopy(kind[name]) for name in _MEMBERSHIP_FIELDS},
        "activated_date": state.now,
        "is_frozen": False,
        "freeze_period": 0,
        "_chain_id": kind["salon_group_id"],
        "_type_id": type_id,
    }


def _gift_card(state: State, type_id: int) -> Data:
    kind = state.row("gift card type", type_id)
    balance = {"balance": kind["balance"], "default_balance": kind["balance"]}
    return {**balance, "type_id": type_id, "status_id": _ACTIVE}
