"""Clients: creation, search, changes, comments, files, tags and custom fields."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from altegio.sandbox import Sandbox, ids, seeds

from .conftest import START, Clock, Operations

ZOE = {"name": "Zoe", "phone": "+13155550177"}


def search(call: Operations, **body: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = call("get_client_list", body=body)
    return found


def found_ids(call: Operations, *filters: Any, **body: Any) -> list[int]:
    return [row["id"] for row in search(call, filters=list(filters), **body)]


def test_a_new_client_has_the_sent_values(call: Operations) -> None:
    made = call("create_client", body={**ZOE, "comment": "Likes tea", "birth_date": "1990-05-01"})
    read = call("get_client", id=made["id"])
    assert (read["name"], read["phone"], read["comment"]) == ("Zoe", "13155550177", "Likes tea")
    assert read["birth_date"] == "1990-05-01"


@pytest.mark.parametrize("phone", ["1", "12345678", "no phone", "1234567890123456"])
def test_a_phone_number_has_9_to_15_digits(call: Operations, phone: str) -> None:
    errors = call.refused("create_client", 422, body={**ZOE, "phone": phone})
    assert errors == {"phone": ["must be 9 to 15 digits with the country code"]}


def test_a_phone_number_belongs_to_one_client(call: Operations) -> None:
    call("create_client", body=ZOE)
    assert set(call.refused("create_client", 422, body=ZOE)) == {"phone"}


def test_another_location_may_have_the_same_person(call: Operations) -> None:
    call("create_client", body=ZOE)
    call("create_client", body=ZOE, location_id=ids.SECOND_LOCATION)
    found = call("get_chain_client_by_phone_number", query={"phone": ZOE["phone"]})
    assert len(found["clients"]) == 2


def test_a_location_has_its_own_clients(call: Operations) -> None:
    call.refused("get_client", 404, id=ids.CLIENT_ELSEWHERE)
    call("get_client", id=ids.CLIENT_ELSEWHERE, location_id=ids.SECOND_LOCATION)


def test_an_update_changes_what_was_sent(call: Operations) -> None:
    body = {"name": "Anna", "phone": ids.PHONE, "email": "new@example.com"}
    call("update_client", id=ids.CLIENT, body=body)
    read = call("get_client", id=ids.CLIENT)
    assert (read["name"], read["email"]) == ("Anna", "new@example.com")


def test_a_deleted_client_is_gone(call: Operations) -> None:
    call("delete_client", id=ids.CLIENT)
    call.refused("get_client", 404, id=ids.CLIENT)
    assert ids.CLIENT not in found_ids(call)


def test_valid_clients_are_added_and_the_others_named(call: Operations) -> None:
    body = [ZOE, {"name": "Anna", "phone": ids.PHONE}]
    result = call("bulk_create_clients", body=body)
    assert [row["name"] for row in result["created"]] == ["Zoe"]
    assert [row["error"] for row in result["errors"]] == ["phone belongs to another client"]


def test_a_search_without_fields_returns_only_ids(call: Operations) -> None:
    assert search(call) == [{"id": ids.CLIENT}, {"id": ids.SECOND_CLIENT}]


def test_a_search_returns_the_requested_fields(call: Operations) -> None:
    (first, _) = search(call, fields=["name", "phone"])
    assert first == {"id": ids.CLIENT, "name": "Anna Example", "phone": ids.PHONE}


def test_a_search_has_pages(call: Operations) -> None:
    assert found_ids(call, page=2, page_size=1) == [ids.SECOND_CLIENT]
    assert found_ids(call, page=50, page_size=1) == []
    assert call.meta("get_client_list", body={"page": 50}) == {"total_count": 2}


def test_ids_are_always_sorted_ascending(call: Operations) -> None:
    found = found_ids(call, order_by="id", order_by_direction="DESC")
    assert found == [ids.CLIENT, ids.SECOND_CLIENT]
    found = found_ids(call, order_by="name", order_by_direction="DESC")
    assert found == [ids.SECOND_CLIENT, ids.CLIENT]


@pytest.mark.parametrize(
    ("kind", "state", "expected"),
    [
        ("quick_search", {"value": "ben"}, [ids.SECOND_CLIENT]),
        ("quick_search", {"value": "0100"}, [ids.CLIENT]),
        ("id", {"value": [ids.SECOND_CLIENT]}, [ids.SECOND_CLIENT]),
        ("record", {"staff": {"value": [ids.TEAM_MEMBER]}}, [ids.CLIENT]),
        ("record", {"staff": {"value": [ids.SECOND_TEAM_MEMBER]}}, []),
        ("record", {"service": {"value": [ids.YOGA_SERVICE]}}, [ids.CLIENT]),
        ("record", {"service": {"value": [ids.MASSAGE_SERVICE]}}, []),
        ("record", {"status": {"value": [1]}}, [ids.CLIENT]),
        ("record", {"status": {"value": [-1]}}, []),
        ("record", {"records_count": {"from": 2, "to": 2}}, [ids.CLIENT]),
        ("record", {"records_count": {"from": 3}}, []),
        ("record", {"records_count": {"to": 1}}, [ids.SECOND_CLIENT]),
        ("importance", {"value": [0]}, [ids.CLIENT, ids.SECOND_CLIENT]),
        ("gender", {"value": 1}, []),
        ("birthday", {"from": "2000-01-01"}, []),
        ("sold_amount", {"from": 1}, []),
        ("sold_amount", {"from": 0, "to": 0}, [ids.CLIENT, ids.SECOND_CLIENT]),
    ],
)
def test_a_search_has_filters(call: Operations, kind: str, state: Any, expected: list[int]) -> None:
    assert found_ids(call, {"type": kind, "state": state}) == expected


def test_a_birthday_is_one_of_a_period(call: Operations) -> None:
    made = call("create_client", body={**ZOE, "birth_date": "1990-05-01"})
    for state, expected in (
        ({"from": "1990-05-01", "to": "1990-05-01"}, [made["id"]]),
        ({"from": "1990-05-02"}, []),
        ({"to": "1990-04-30T00:00:00"}, []),
    ):
        assert found_ids(call, {"type": "birthday", "state": state}) == expected


def test_filters_are_joined_by_and_or_or(call: Operations) -> None:
    both = [
        {"type": "quick_search", "state": {"value": "ben"}},
        {"type": "quick_search", "state": {"value": "anna"}},
    ]
    assert found_ids(call, *both) == []
    assert found_ids(call, *both, operation="OR") == [ids.CLIENT, ids.SECOND_CLIENT]


def test_changed_after_finds_changes(call: Operations, clock: Clock) -> None:
    clock.advance(hours=2)
    made = call("create_client", body=ZOE)
    query = {"changed_after": "2026-11-20T08:00:00"}
    assert [row["id"] for row in call("deprecated_get_client_list", query=query)] == [made["id"]]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"id[]": [ids.SECOND_CLIENT]}, [ids.SECOND_CLIENT]),
        ({"fullname": "anna"}, [ids.CLIENT]),
        ({"phone": "+13155550101"}, [ids.SECOND_CLIENT]),
        ({"email": "ANNA@"}, [ids.CLIENT]),
        ({"card": "1"}, []),
        ({"paid_min": 50}, [ids.CLIENT]),
        ({"paid_min": 51}, []),
        ({"paid_max": 49}, [ids.SECOND_CLIENT]),
        ({"paid_max": 50}, [ids.CLIENT, ids.SECOND_CLIENT]),
        ({"changed_before": "2026-11-19T00:00:00"}, []),
    ],
)
def test_the_old_list_has_filters(
    call: Operations, query: dict[str, Any], expected: list[int]
) -> None:
    payment = {"expense_id": 5, "amount": 50, "account_id": ids.CASH, "client_id": ids.CLIENT}
    call("create_financial_transaction", body=payment)
    found = call("deprecated_get_client_list", query=query)
    assert [row["id"] for row in found] == expected


def test_a_client_shows_visits_and_payments(call: Operations, sandbox: Sandbox) -> None:
    for days, attendance in ((3, 1), (2, -1)):
        sandbox.seed(
            seeds.Appointment(
                team_member_id=ids.TEAM_MEMBER,
                service_ids=[ids.YOGA_SERVICE],
                client_id=ids.CLIENT,
                starts_at=START - timedelta(days=days),
                attendance=attendance,
            )
        )
    for amount in (50.25, 10, -5):
        body = {"amount": amount, "account_id": ids.CASH, "client_id": ids.CLIENT}
        call("create_financial_transaction", body=body)
    read = call("get_client", id=ids.CLIENT)
    assert (read["visits"], read["spent"]) == (2, 60.25)
    fields = ["first_visit_date", "last_visit_date", "sold_amount", "visits_count"]
    (row, _) = search(call, fields=fields)
    assert row == {
        "id": ids.CLIENT,
        "first_visit_date": "2026-11-17 12:00:00",
        "last_visit_date": "2026-11-19 17:00:00",
        "sold_amount": 60.25,
        "visits_count": 2,
    }


def test_page_50_of_the_old_list_is_empty(call: Operations) -> None:
    assert call("deprecated_get_client_list", query={"page": 50}) == []
    assert call.meta("deprecated_get_client_list", query={"page": 50})["total_count"] == 2


def test_comments_are_added_and_deleted(call: Operations) -> None:
    made = call("create_client_comment", client_id=ids.CLIENT, body={"text": "Rang"})
    assert made["user"]["name"] == "Anna Example"
    texts = [row["text"] for row in call("list_client_comments", client_id=ids.CLIENT)]
    assert texts == ["Prefers mornings", "Rang"]
    call("delete_client_comment", client_id=ids.CLIENT, comment_id=made["id"])
    assert len(call("list_client_comments", client_id=ids.CLIENT)) == 1


def test_a_deleted_file_is_gone(call: Operations) -> None:
    call("delete_client_file", client_id=ids.CLIENT, file_id=ids.CLIENT_FILE)
    assert call("get_client_file_list", client_id=ids.CLIENT) == []


def test_tags_are_created_listed_changed_and_deleted(call: Operations) -> None:
    made = call("create_tag", query={"title": "VIP", "color": "#112233", "entity": 1})
    call("update_tag_by_tag_id", tag_id=made["id"], body={"title": "Gold"})
    titles = [row["title"] for row in call("get_tag_list_by_entity", entity="client")]
    assert titles == ["Regular", "Gold"]
    call("delete_tag_by_tag_id", tag_id=made["id"])
    assert len(call("get_tag_list_by_entity", entity="client")) == 1
    assert call("get_tag_list_by_entity", entity="record") == []


def test_a_client_shows_its_tags(call: Operations) -> None:
    made = call("create_client", body={**ZOE, "categories": [ids.TAG]})
    assert [tag["title"] for tag in made["categories"]] == ["Regular"]
    assert found_ids(call, {"type": "category", "state": {"value": [ids.TAG]}}) == [made["id"]]


def test_clients_and_appointments_have_separate_custom_fields(call: Operations) -> None:
    body = {
        "type": "text",
        "code": "pet",
        "title": "Pet",
        "user_can_edit": True,
        "show_in_ui": True,
    }
    made = call("create_custom_field", field_category="client", body=body)
    listed = call("get_custom_field_list", field_category="client")
    assert [row["custom_field"]["code"] for row in listed] == ["allergies", "pet"]
    assert call("get_custom_field_list", field_category="appointment") == []
    call("delete_custom_field", field_category="client", field_id=made["id"])
    assert len(call("get_custom_field_list", field_category="client")) == 1
