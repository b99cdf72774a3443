"""Membership types: creation, changes, clones, archive, deletion, search."""

from __future__ import annotations

from typing import Any

import pytest

from tests.paths import path_of, request_to

from .conftest import Api

TYPES = path_of("chain_loyalty_membership_types_list", 706028)
OF_LOCATION = path_of("get_membership_type_list", 37532)
BY_ID = path_of("get_membership_type_list_by_id", 37532)
BODY: dict[str, Any] = {
    "title": "Gold 10",
    "salon_group_id": 706028,
    "cost": 500.5,
    "location_ids": [37532],
    "allow_freeze": True,
    "freeze_limit": 14,
    "services": {"13160808": 5, "13160809": 3},
    "service_categories": {"13160806": 10},
    "is_united_balance": False,
    "united_balance_services_count": 0,
}


def path_to(action: str, row_id: int = 1001, chain_id: int = 706028) -> str:
    return path_of(f"chain_loyalty_membership_types_{action}", chain_id, row_id)


def titles(api: Api) -> list[str]:
    return [row["title"] for row in api.data("GET", TYPES)]


def counts(row: dict[str, Any]) -> dict[int, int]:
    links = row["balance_container"]["links"]
    return {(link.get("service") or link["category"])["id"]: link["count"] for link in links}


def test_a_chains_types_with_their_number(api: Api) -> None:
    listed = api("GET", TYPES)
    assert [row["title"] for row in listed["data"]] == ["Yoga 10 visits", "Massage, five visits"]
    assert listed["meta"] == {"total_count": 2}
    assert listed["data"][0]["abonements_count"] == 2


def test_a_created_type_can_be_read_and_listed(api: Api) -> None:
    created = api.data("POST", TYPES, BODY)
    assert (created["title"], created["cost"], created["freeze_limit"]) == ("Gold 10", 500.5, 14)
    assert counts(created) == {13160808: 5, 13160809: 3, 13160806: 10}
    assert created["category"] == "standard"  # the description's default
    assert (created["freeze_limit_unit_id"], created["balance_edit_type_id"]) == (1, 2)
    assert api.data("GET", path_to("read", created["id"])) == created
    assert "Gold 10" in titles(api)


def test_another_chain_in_the_body_is_a_422(api: Api) -> None:
    assert set(api.errors("POST", TYPES, {**BODY, "salon_group_id": 1})) == {"salon_group_id"}


def test_an_online_sale_needs_a_price(api: Api) -> None:
    errors = api.errors("POST", TYPES, {**BODY, "is_online_sale_enabled": True})
    assert set(errors) == {"online_sale_price"}


@pytest.mark.parametrize("empty", [[], {}])
def test_an_update_without_services_keeps_the_stored_ones(api: Api, empty: Any) -> None:
    body = {**BODY, "title": "Yoga", "services": empty, "service_categories": empty}
    updated = api.data("PUT", path_to("update"), body)
    assert updated["title"] == "Yoga"
    assert counts(updated) == {13160808: 10, 13160809: 3}


def test_an_update_with_services_replaces_them(api: Api) -> None:
    body = {**BODY, "services": {"13160808": 7}, "service_categories": {}}
    assert counts(api.data("PUT", path_to("update"), body)) == {13160808: 7}


def test_a_clone_has_its_own_title(api: Api) -> None:
    clone = api.data("POST", path_to("clone"))
    assert clone["id"] != 1001
    assert clone["title"] == "Yoga 10 visits (2)"
    assert clone["abonements_count"] == 0


def test_archiving_takes_a_type_off_sale_and_back(api: Api) -> None:
    assert (
        api(
            "PATCH",
            path_to("archive"),
            {"is_archived": True},
            status=204,
        )
        is None
    )
    archived = api.data("GET", path_to("read"))
    assert archived["is_archived"] is True
    assert archived["date_archived"] == "2026-11-20T12:00:00+00:00"
    assert [row["id"] for row in api.data("GET", OF_LOCATION)] == [1002]
    api(
        "PATCH",
        path_to("archive"),
        {"is_archived": False},
        status=204,
    )
    assert api.data("GET", path_to("read"))["date_archived"] is None


def test_a_deleted_type_is_gone_until_it_is_restored(api: Api) -> None:
    clone_id = api.data("POST", path_to("clone"))["id"]
    assert api("DELETE", path_to("delete", clone_id), status=204) is None
    api.message("GET", path_to("read", clone_id), status=404)
    api(
        "POST",
        path_to("restore", clone_id),
        {"restore_in_title": "Fitness"},
        status=204,
    )
    assert api.data("GET", path_to("read", clone_id))["title"] == "Fitness"


def test_a_type_in_use_is_not_deleted(api: Api) -> None:
    api.errors("DELETE", path_to("delete"))
    assert "Yoga 10 visits" in titles(api)


def test_restoring_a_type_that_was_not_deleted_is_a_422(api: Api) -> None:
    api.errors(
        "POST",
        path_to("restore"),
        {"restore_in_title": "Fitness"},
    )


@pytest.mark.parametrize("values", [(706028, 999), (1, 1001)])
@pytest.mark.parametrize(
    ("action", "body"),
    [
        ("read", None),
        ("update", {**BODY, "salon_group_id": 1}),
        ("delete", None),
        ("archive", {"is_archived": True}),
        ("clone", None),
        ("restore", {"restore_in_title": "Fitness"}),
    ],
)
def test_unknown_types_and_chains_are_404(
    api: Api, values: tuple[int, int], action: str, body: Any
) -> None:
    method, path = request_to(f"chain_loyalty_membership_types_{action}", *values)
    api.message(method, path.removeprefix("/api/v1"), body, status=404)


def test_types_of_a_location_by_id(api: Api) -> None:
    found = api("GET", f"{BY_ID}?ids[]=1002&ids[]=999")
    assert [row["id"] for row in found["data"]] == [1002]
    assert found["meta"] == {"count": 1}


def test_types_of_a_location_by_title_and_page(api: Api) -> None:
    assert [row["id"] for row in api.data("GET", f"{OF_LOCATION}?title=massage")] == [1002]
    second = api("GET", f"{OF_LOCATION}?page=2&page_size=1")
    assert [row["id"] for row in second["data"]] == [1002]
    assert second["meta"] == {"count": 2}
