"""Gift cards and their types."""

from __future__ import annotations

from typing import Any

import pytest

from tests.paths import path_of

from .conftest import Api

TYPES = path_of("chain_loyalty_certificate_types_list", 706028)
BY_ID = path_of("get_gift_card_type_list_by_id", 37532)
OF_CLIENT = path_of("get_client_gift_cards")
ISSUED, UNSOLD = 27841, 27842
BODY: dict[str, Any] = {
    "title": "Gift card 500",
    "balance": 500,
    "is_multi": True,
    "item_type_id": 0,
    "is_allow_empty_code": False,
    "balance_edit_type_id": 1,
    "service_ids": [],
    "salon_ids": [37532],
    "expiration": {"type_id": 2, "timeout": 6, "timeout_unit_id": 3},
    "online_sale": {"is_enabled": False},
}


def path_to(action: str, row_id: int = UNSOLD, chain_id: int = 706028) -> str:
    return path_of(f"chain_loyalty_certificate_types_{action}", chain_id, row_id)


def test_a_chains_types_by_title_and_page(api: Api) -> None:
    listed = api("GET", f"{TYPES}?page=2&page_size=1")
    assert [row["id"] for row in listed["data"]] == [UNSOLD]
    assert listed["meta"] == {"total_count": 2}
    assert [row["id"] for row in api.data("GET", f"{TYPES}?title=1000")] == [ISSUED]
    api.errors("GET", f"{TYPES}?page_size=101")


def test_a_seeded_type_is_sold_in_its_location_alone(api: Api) -> None:
    seeded = api.data("GET", path_to("get"))
    assert seeded["online_sale_is_enabled"] is False
    assert seeded["salon_ids"] == [37532]


def test_a_created_type_is_flat(api: Api) -> None:
    created = api.data("POST", TYPES, BODY)
    assert (created["expiration_type_id"], created["expiration_timeout"]) == (2, 6)
    assert created["online_sale_is_enabled"] is False
    assert created["item_type"] == {"id": 0, "title": "Everything"}
    assert created["company_group_id"] == 706028
    assert api.data("GET", path_to("get", created["id"])) == created


@pytest.mark.parametrize(
    ("expiration", "field"),
    [
        ({"type_id": 1}, "expiration.date"),
        ({"type_id": 2, "timeout": 6}, "expiration.timeout_unit_id"),
    ],
)
def test_an_expiration_must_be_complete(api: Api, expiration: dict[str, int], field: str) -> None:
    # No 422 is described for these operations, only a 400.
    errors = api.errors("POST", TYPES, {**BODY, "expiration": expiration}, status=400)
    assert set(errors) == {field}


def test_a_fixed_date_is_returned_as_sent(api: Api) -> None:
    until = "2026-12-31T23:59:59+00:00"
    body = {**BODY, "expiration": {"type_id": 1, "date": until}}
    assert api.data("POST", TYPES, body)["expiration_date"] == until


def test_an_unsold_type_can_be_replaced_and_deleted(api: Api) -> None:
    assert api.data("PUT", path_to("update"), BODY)["title"] == "Gift card 500"
    api("DELETE", path_to("delete"))
    api.message("GET", path_to("get"), status=404)


def test_an_issued_type_cannot_be_changed_or_deleted(api: Api) -> None:
    api.message("PUT", path_to("update", ISSUED), BODY, status=400)
    api.message("DELETE", path_to("delete", ISSUED), status=400)


@pytest.mark.parametrize(
    "path",
    [
        path_of("chain_loyalty_certificate_types_get", *values)
        for values in ((706028, 1), (1, UNSOLD))
    ],
)
@pytest.mark.parametrize(("method", "body"), [("GET", None), ("PUT", BODY), ("DELETE", None)])
def test_unknown_types_and_chains_are_404(api: Api, path: str, method: str, body: Any) -> None:
    api.message(method, path, body, status=404)


def test_types_of_a_location(api: Api) -> None:
    found = api("GET", path_of("get_gift_card_type_list", 37532) + "?title=250")
    assert [row["id"] for row in found["data"]] == [UNSOLD]
    assert found["meta"] == {"count": 1}
    by_id = api.data("GET", f"{BY_ID}?ids[]={ISSUED}")
    assert [row["id"] for row in by_id] == [ISSUED]


@pytest.mark.parametrize(
    "path",
    [
        f"{OF_CLIENT}?company_id=37532&phone=13155550100",
        path_of("get_user_gift_cards") + "?company_id=37532",
    ],
)
def test_gift_cards_with_type_and_status(api: Api, path: str) -> None:
    (card,) = api.data("GET", path)
    assert (card["number"], card["balance"], card["default_balance"]) == ("888", 900, 1000)
    assert card["status"] == {"id": 2, "title": "active"}
    assert card["expiration_date"] == "2027-04-21T12:00:00+00:00"
    assert card["type"]["title"] == "Gift card 1000"


def test_an_unknown_phone_has_no_gift_cards(api: Api) -> None:
    assert api.data("GET", f"{OF_CLIENT}?company_id=37532&phone=13155550177") == []


def test_a_created_type_has_the_next_place_in_the_list(api: Api) -> None:
    created = api.data("POST", TYPES, BODY)
    assert (created["weight"], created["released_total"]) == (3, 0)
    assert api.data("GET", path_to("get", ISSUED))["released_total"] == 1


@pytest.mark.parametrize(
    ("kind", "title"), [(1, "Services"), (4, "Some services and all products")]
)
def test_a_type_says_what_its_cards_pay_for(api: Api, kind: int, title: str) -> None:
    created = api.data("POST", TYPES, {**BODY, "item_type_id": kind})
    assert created["item_type"] == {"id": kind, "title": title}


def test_titles_are_compared_without_case(api: Api) -> None:
    assert [row["id"] for row in api.data("GET", f"{TYPES}?title=CARD%201000")] == [ISSUED]


def test_a_type_is_listed_only_where_it_is_sold(api: Api) -> None:
    created = api.data("POST", TYPES, {**BODY, "salon_ids": [37533]})
    path = path_of("get_gift_card_type_list_by_id", 37533)
    assert created["id"] in [row["id"] for row in api.data("GET", path)]
    assert created["id"] not in [row["id"] for row in api.data("GET", BY_ID)]
