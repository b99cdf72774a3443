"""Loyalty cards: types, issuing and removing, deposits and withdrawals, transactions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.paths import path_of

from .conftest import Api, Clock

CARD = 9210520
ISSUE = path_of("issue_loyalty_card", 37532)
BODY = {"loyalty_card_number": "9090909", "loyalty_card_type_id": "8230", "phone": 13155550100}
BY_PHONE = path_of("get_loyalty_card_list_by_phone", "+13155550100", 706028, 37532)
TRANSACTIONS = path_of("get_chain_loyalty_transaction_list", 706028) + "?created_after=2026-11-20"


def change(api: Api, amount: float, *, status: int = 200) -> Any:
    path = path_of("create_loyalty_card_transaction", 37532, CARD)
    return api("POST", path, {"amount": amount}, status=status)


def test_card_types_of_a_chain_and_of_a_location(api: Api) -> None:
    of_chain = api.data("GET", path_of("get_chain_loyalty_card_type_list", 706028))
    assert [row["title"] for row in of_chain] == ["Cashback card", "Bonus card"]
    of_location = api.data("GET", path_of("get_loyalty_card_type_list", 37532))
    assert of_location[0]["salon_group"]["title"] == "Calm Studios"


def test_card_types_for_a_client_are_those_not_held(api: Api) -> None:
    name = "get_loyalty_card_type_list_for_client"
    assert [row["id"] for row in api.data("GET", path_of(name, 37532, "13155550100"))] == [8230]
    assert [row["id"] for row in api.data("GET", path_of(name, 37532, "13155550177"))] == [
        10992,
        8230,
    ]


@pytest.mark.parametrize(
    "path",
    [
        BY_PHONE,
        path_of("get_loyalty_card_list_by_client_id", 9001),
        path_of("get_user_loyalty_cards", 706028),
    ],
)
def test_cards_with_type_and_promotions(api: Api, path: str) -> None:
    (card,) = api.data("GET", path)
    assert (card["id"], card["balance"], card["number"]) == (CARD, 100, "14507109210520")
    assert card["type"]["title"] == "Cashback card"
    assert card["programs"][0]["rules"][0]["value"] == 2.5


def test_an_issued_card_is_listed_until_it_is_removed(api: Api) -> None:
    card = api("POST", ISSUE, BODY)
    assert (card["number"], card["balance"], card["type_id"]) == ("9090909", 0, 8230)
    assert [row["id"] for row in api.data("GET", BY_PHONE)] == [CARD, card["id"]]
    assert api("DELETE", path_of("remove_loyalty_card", 37532, card["id"]), status=204) is None
    assert [row["id"] for row in api.data("GET", BY_PHONE)] == [CARD]
    api.message("DELETE", path_of("remove_loyalty_card", 37532, card["id"]), status=404)


def test_a_card_for_a_new_client(api: Api) -> None:
    api("POST", ISSUE, {**BODY, "phone": 13155550177})
    assert (
        len(
            api.data("GET", path_of("get_loyalty_card_list_by_phone", "13155550177", 706028, 37532))
        )
        == 1
    )


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"loyalty_card_number": ""}, "loyalty_card_number"),
        ({"loyalty_card_number": "14507109210520"}, "loyalty_card_number"),
        ({"loyalty_card_type_id": "1"}, "loyalty_card_type_id"),
    ],
)
def test_a_card_that_cannot_be_issued_is_a_422(
    api: Api, change: dict[str, str], field: str
) -> None:
    assert set(api.errors("POST", ISSUE, {**BODY, **change})) == {field}


def test_deposits_and_withdrawals_by_hand(api: Api) -> None:
    assert change(api, 50.5)["data"]["balance"] == 150.5
    path = path_of("create_chain_loyalty_card_transaction", 706028, CARD)
    assert api.data("POST", path, {"amount": -150.5, "title": "Gone"})["balance"] == 0


def test_a_balance_never_falls_below_zero(api: Api) -> None:
    errors = change(api, -100.5, status=422)["meta"]["errors"]
    assert errors == {"amount": ["only 100 on the card"]}
    assert api.data("GET", BY_PHONE)[0]["balance"] == 100


def test_an_amount_of_zero_is_a_422(api: Api) -> None:
    change(api, 0, status=422)


@pytest.mark.parametrize(
    "path",
    [
        path_of("create_loyalty_card_transaction", 37532, 1),
        path_of("create_loyalty_card_transaction", 1, CARD),
        path_of("create_chain_loyalty_card_transaction", 1, CARD),
    ],
)
def test_unknown_cards_and_places_are_404(api: Api, path: str) -> None:
    api.message("POST", path, {"amount": 1}, status=404)


def test_manual_transactions_are_listed(api: Api, clock: Clock) -> None:
    change(api, 50)
    clock.advance(days=1)
    change(api, -20)
    listed = api("GET", f"{TRANSACTIONS}&created_before=2026-11-21")
    assert [(row["type_id"], row["amount"]) for row in listed["data"]] == [(5, 50), (6, 20)]
    assert listed["meta"] == {"count": 2}
    first_day = api.data("GET", f"{TRANSACTIONS}&created_before=2026-11-20")
    assert [row["type_id"] for row in first_day] == [5]
    withdrawals = api.data("GET", f"{TRANSACTIONS}&created_before=2026-11-21&types=6,7")
    assert [row["type_id"] for row in withdrawals] == [6]
    elsewhere = api.data("GET", f"{TRANSACTIONS}&created_before=2026-11-21&company_ids=1")
    assert elsewhere == []
    second = api.data("GET", f"{TRANSACTIONS}&created_before=2026-11-21&page=2&count=1")
    assert [row["type_id"] for row in second] == [6]
