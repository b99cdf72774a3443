"""Services, categories, team members, positions."""

from __future__ import annotations

from typing import Any

from altegio.sandbox import ids

from .conftest import Operations

HAIRCUT: dict[str, Any] = {
    "title": "Haircut",
    "category_id": ids.MASSAGE_CATEGORY,
    "price_min": 30,
    "duration": 1800,
    "staff": [{"id": ids.TEAM_MEMBER, "seance_length": 1800}],
}
LEO: dict[str, Any] = {
    "name": "Leo",
    "specialization": "Barber",
    "position_id": None,
    "phone_number": None,
    "user_email": "leo@example.com",
    "user_phone": "13155550188",
    "is_user_invite": False,
}


def titles(rows: list[dict[str, Any]]) -> list[str]:
    return [row["title"] for row in rows]


def test_a_new_service_has_the_sent_values(call: Operations) -> None:
    made = call("create_service", body=HAIRCUT)
    read = call("get_service", service_id=made["id"])
    assert (read["title"], read["price_min"], read["duration"]) == ("Haircut", 30, 1800)
    assert [link["id"] for link in read["staff"]] == [ids.TEAM_MEMBER]


def test_a_service_needs_a_title_and_the_locations_team_members(call: Operations) -> None:
    assert set(call.refused("create_service", 422, body={})) == {"title"}
    body = {**HAIRCUT, "staff": [{"id": ids.TEAM_MEMBER_ELSEWHERE, "seance_length": 60}]}
    assert set(call.refused("create_service", 422, body=body)) == {"staff"}


def test_services_are_listed_by_category_and_team_member(call: Operations) -> None:
    assert titles(call("get_service_list")) == ["Yoga", "Pilates", "Deep massage"]
    query: dict[str, Any] = {"staff_id": ids.SECOND_TEAM_MEMBER}
    assert titles(call("get_service_list", query=query)) == ["Yoga", "Deep massage"]
    query = {"category_id": ids.MASSAGE_CATEGORY}
    assert titles(call("get_service_list", query=query)) == ["Deep massage"]


def test_a_location_has_its_own_services(call: Operations) -> None:
    assert titles(call("get_service_list", location_id=ids.SECOND_LOCATION)) == ["Reiki"]
    call.refused("get_service", 404, service_id=ids.SERVICE_ELSEWHERE)


def test_the_old_update_unlinks_team_members_that_are_not_sent(call: Operations) -> None:
    call("deprecated_update_service_by_id", service_id=ids.YOGA_SERVICE, body={"title": "Yin"})
    read = call("get_service", service_id=ids.YOGA_SERVICE)
    assert (read["title"], read["staff"]) == ("Yin", [])


def test_a_deleted_service_is_gone(call: Operations) -> None:
    call("delete_service", service_id=ids.YOGA_SERVICE)
    call.refused("get_service", 404, service_id=ids.YOGA_SERVICE)


def test_a_team_member_can_be_assigned_and_removed(call: Operations) -> None:
    where = {"service_id": ids.MASSAGE_SERVICE}
    body = {"master_id": ids.TEAM_MEMBER, "seance_length": 60, "technological_card_id": None}
    assert call("assign_service_to_team_member", body=body, **where)["length"] == 60
    call.refused("assign_service_to_team_member", 422, body=body, **where)
    change = {"seance_length": 90, "technological_card_id": None}
    where |= {"team_member_id": ids.TEAM_MEMBER}
    call("update_service_team_member_assignment", body=change, **where)
    links = call("get_service", service_id=ids.MASSAGE_SERVICE)["staff"]
    assert {link["id"]: link["seance_length"] for link in links} == {
        ids.SECOND_TEAM_MEMBER: 5400,
        ids.TEAM_MEMBER: 90,
    }
    call("remove_service_from_team_member", **where)
    assert len(call("get_service", service_id=ids.MASSAGE_SERVICE)["staff"]) == 1


def test_links_replace_each_other(call: Operations) -> None:
    member = {"team_member_id": ids.SECOND_TEAM_MEMBER, "hours": 1, "minutes": 15}
    body = {
        "service_id": ids.YOGA_SERVICE,
        "team_member_settings": [member],
        "resource_ids": [],
        "translations": [],
    }
    call("update_service_links", body=body)
    (link,) = call("get_service", service_id=ids.YOGA_SERVICE)["staff"]
    assert (link["id"], link["seance_length"]) == (ids.SECOND_TEAM_MEMBER, 4500)


def test_categories_are_created_changed_and_deleted(call: Operations) -> None:
    made = call("create_service_category", body={"title": "Nails"})
    call("update_service_category", id=made["id"], body={"title": "Hands"})
    assert call("get_service_category", id=made["id"])["title"] == "Hands"
    call("delete_service_category", id=made["id"])
    call.refused("get_service_category", 404, id=made["id"])
    assert set(call.refused("create_service_category", 422, body={})) == {"title"}


def test_a_new_team_member_is_listed(call: Operations) -> None:
    made = call("create_team_member_quick", body={**LEO, "position_id": ids.MASSEUR})
    assert made["position"]["title"] == "Masseur"
    listed = call("get_team_member_list")
    assert [row["name"] for row in listed] == ["Mia", "Noah", "Leo"]
    assert call("get_team_member", team_member_id=made["id"])["name"] == "Leo"


def test_a_team_member_can_be_fired_and_deleted(call: Operations) -> None:
    call("update_team_member", team_member_id=ids.TEAM_MEMBER, body={"fired": 1})
    assert call("get_team_member_by_id", team_member_id=ids.TEAM_MEMBER)["fired"] == 1
    call("delete_team_member", team_member_id=ids.TEAM_MEMBER)
    call.refused("get_team_member", 404, team_member_id=ids.TEAM_MEMBER)
    links = call("get_service", service_id=ids.YOGA_SERVICE)["staff"]
    assert [link["id"] for link in links] == [ids.SECOND_TEAM_MEMBER]


def test_positions_are_created_and_listed(call: Operations) -> None:
    call("create_position_quick", body={"title": "Barber"})
    assert titles(call("get_position_list")) == ["Instructor", "Masseur", "Barber"]


def test_tips_are_switched_for_one_team_member(call: Operations) -> None:
    where = {"master_tips_settings_id": ids.TEAM_MEMBER}
    call("enable_team_member_tips", **where)
    enabled = {
        item["staff_id"]: item["is_enabled"] for item in call("get_team_member_tip_settings")
    }
    assert enabled == {ids.TEAM_MEMBER: True, ids.SECOND_TEAM_MEMBER: False}
    call("disable_team_member_tips", **where)
    assert not any(item["is_enabled"] for item in call("get_team_member_tip_settings"))


def test_links_have_the_services_duration_by_default(call: Operations) -> None:
    members = [
        {"team_member_id": ids.TEAM_MEMBER, "hours": 0, "minutes": 0},
        {"team_member_id": ids.SECOND_TEAM_MEMBER, "hours": 2, "minutes": 0},
    ]
    body = {
        "service_id": ids.YOGA_SERVICE,
        "team_member_settings": members,
        "resource_ids": [],
        "translations": [],
    }
    call("update_service_links", body=body)
    links = call("get_service", service_id=ids.YOGA_SERVICE)["staff"]
    assert [link["seance_length"] for link in links] == [3600, 7200]


def test_a_service_needs_a_category_of_the_location(call: Operations) -> None:
    for body in (HAIRCUT | {"category_id": 1}, HAIRCUT | {"category_id": 1, "staff": []}):
        assert set(call.refused("create_service", 422, body=body)) == {"category_id"}
    assert call("create_service", body=HAIRCUT | {"category_id": 0})["category_id"] == 0


def test_categories_are_listed_by_id_and_team_member(call: Operations) -> None:
    assert titles(call("get_service_category_list", id=0)) == ["Massage", "Classes"]
    assert titles(call("get_service_category_list", id=ids.CLASS_CATEGORY)) == ["Classes"]
    query = {"staff_id": ids.TEAM_MEMBER}
    assert titles(call("get_service_category_list", id=0, query=query)) == ["Classes"]


def test_a_category_shows_who_provides_its_services(call: Operations) -> None:
    shown = call("get_service_category", id=ids.CLASS_CATEGORY)
    assert shown["staff"] == [ids.TEAM_MEMBER, ids.SECOND_TEAM_MEMBER]


def test_categories_of_a_chain_have_services_on_demand(call: Operations) -> None:
    rows = call("get_chain_service_category_list")
    assert titles(rows) == ["Massage", "Classes"]
    assert not any(row.get("services") for row in rows)
    rows = call("get_chain_service_category_list", query={"include": "services"})
    assert [titles(row["services"]) for row in rows] == [["Deep massage"], ["Yoga", "Pilates"]]


def test_the_user_of_a_team_member_is_unlinked_by_0(call: Operations) -> None:
    where = {"team_member_id": ids.TEAM_MEMBER}
    assert call("get_team_member", **where)["user_id"] == ids.TEAM_MEMBER_USER
    call("update_team_member", body={"user_id": 0}, **where)
    assert not call("get_team_member", **where).get("user_id")
