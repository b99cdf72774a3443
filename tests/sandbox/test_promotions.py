"""Promotions of a chain and their messages."""

from __future__ import annotations

from typing import Any

import pytest

from tests.paths import path_of

from .conftest import Api

PROGRAMS = path_of("create_chain_loyalty_program", 706028)
BODY: dict[str, Any] = {
    "title": "Ten percent",
    "type": "discount_static",
    "service_item_type": "custom_allowed",
    "good_item_type": "not_allowed",
    "allowed_service_ids": [53],
    "value_unit": "percent",
    "rules": [{"parameter": 0, "value": 10}],
    "company_ids": [37532],
    "loyalty_card_type_ids": [8230],
    "on_changed_notification_template": {"type": "custom", "body": "New discount"},
}


def test_a_promotion_from_creation_to_deletion(api: Api) -> None:
    created = api("POST", PROGRAMS, BODY)
    assert created["title"] == "Ten percent"
    assert "rules" not in created
    path = path_of("get_chain_loyalty_program", 706028, created["id"])
    assert api("GET", path) == created
    assert api("PUT", path, {"title": "Renamed"})["title"] == "Renamed"
    assert api("DELETE", path, status=204) is None
    api.message("GET", path, status=404)


def test_parts_of_a_promotion_are_included_on_request(api: Api) -> None:
    names = "rules,companies,loyalty_card_types,applicable_items,on_changed_notification_template"
    created = api("POST", f"{PROGRAMS}?include={names}", BODY)
    assert created["rules"][0]["value"] == 10
    assert created["companies"][0]["title"] == "Calm Studio Downtown"
    assert created["loyalty_card_types"] == [{"id": 8230, "title": "Bonus card"}]
    assert created["applicable_items"][0]["id"] == 53
    assert created["on_changed_notification_template"]["body"] == "New discount"


def test_a_fixed_promotion_takes_one_rule(api: Api) -> None:
    assert set(api.errors("POST", PROGRAMS, {**BODY, "rules": []})) == {"rules"}


def test_unknown_places_and_card_types_are_refused(api: Api) -> None:
    body = {**BODY, "company_ids": [1], "loyalty_card_type_ids": [1]}
    assert set(api.errors("POST", PROGRAMS, body)) == {"company_ids", "loyalty_card_type_ids"}


@pytest.mark.parametrize("values", [(706028, 1), (1, 34)])
@pytest.mark.parametrize(("method", "body"), [("GET", None), ("PUT", {}), ("DELETE", None)])
def test_unknown_promotions_and_chains_are_404(
    api: Api, values: tuple[int, int], method: str, body: Any
) -> None:
    api(method, path_of("get_chain_loyalty_program", *values), body, status=404)


def test_the_messages_of_promotions(api: Api) -> None:
    path = path_of("get_chain_loyalty_notification_template_list", 706028)
    assert [row["id"] for row in api("GET", path)] == [55, 84]
    api("POST", PROGRAMS, BODY)
    assert api("GET", path)[-1]["message_type"] == "loyalty_discount_changed"


def test_a_cards_promotions_are_those_of_its_type(api: Api) -> None:
    api("POST", PROGRAMS, {**BODY, "loyalty_card_type_ids": [10992]})
    (card,) = api.data("GET", path_of("get_user_loyalty_cards", 706028))
    assert [row["title"] for row in card["programs"]] == ["Loyal customers", "Ten percent"]
