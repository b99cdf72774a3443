"""Services, their categories and their links to team members."""

from __future__ import annotations

from typing import Any

import pytest

import altegio
from altegio.models import ServiceLinkTeamMember, ServiceLinkTranslation, ServiceUpdate
from altegio.sandbox import ids
from tests.facades.every_method.services_and_team import REQUIRED_OF_A_SERVICE, STRETCHING
from tests.paths import served_path
from tests.worlds import ClientInAnyWorld


def test_list_sends_only_the_filters_that_are_given(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.location(ids.LOCATION).services.list())
    assert ids.YOGA_SERVICE in [service.id for service in found]
    assert client.sent.query == {}
    client.call(
        lambda c: c.location(ids.LOCATION).services.list(
            team_member_id=ids.TEAM_MEMBER, category_id=ids.CLASS_CATEGORY
        )
    )
    assert client.sent.query == {
        "staff_id": str(ids.TEAM_MEMBER),
        "category_id": str(ids.CLASS_CATEGORY),
    }


def test_get_returns_one_service_although_the_server_sends_a_list(client: ClientInAnyWorld) -> None:
    client.sandbox.answer_next(
        200, json={"success": True, "data": [{"id": 7, "title": "Yoga", "duration": None}]}
    )
    service = client.call(lambda c: c.location(ids.LOCATION).services.get(7))
    assert (service.id, service.title, service.duration) == (7, "Yoga", None)


def test_a_created_service_can_be_read(client: ClientInAnyWorld) -> None:
    made: Any = client.call(lambda c: c.location(ids.LOCATION).services.create(STRETCHING))
    found = client.call(lambda c: c.location(ids.LOCATION).services.get(made.id))
    assert (found.title, found.price_max) == ("Stretching", 60)
    assert [member.id for member in found.team_members or ()] == [ids.TEAM_MEMBER]


def test_update_sends_what_the_api_requires_with_the_changes(client: ClientInAnyWorld) -> None:
    stored = client.call(lambda c: c.location(ids.LOCATION).services.get(ids.YOGA_SERVICE))
    changed = client.call(
        lambda c: c.location(ids.LOCATION).services.update(
            ids.YOGA_SERVICE, **REQUIRED_OF_A_SERVICE, weight=7
        )
    )
    sent = ServiceUpdate.from_dict(client.sent.json)
    assert client.sent.method == "PATCH"
    assert sent == ServiceUpdate(
        title="Yoga",
        booking_title="Yoga",
        category_id=ids.CLASS_CATEGORY,
        price_min=50,
        price_max=50,
        duration=3600,
        weight=7,
        **REQUIRED_OF_A_SERVICE,
    )
    assert changed.team_members == stored.team_members


def test_update_names_fields_that_the_server_did_not_send(client: ClientInAnyWorld) -> None:
    client.sandbox.answer_next(200, json={"success": True, "data": [{"id": 7, "title": "Yoga"}]})
    with pytest.raises(TypeError, match=r"did not send booking_title, category_id, .* pass that"):
        client.call(lambda c: c.location(ids.LOCATION).services.update(7, price_min=50))
    assert len(client.sandbox.received) == 1


def test_a_deleted_service_is_not_found(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.location(ids.LOCATION).services.delete(ids.PILATES_SERVICE))
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.location(ids.LOCATION).services.get(ids.PILATES_SERVICE))


def test_set_links_sends_all_three_lists_even_if_empty(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(ids.LOCATION).services.set_links(
            ids.YOGA_SERVICE, team_members=[], resource_ids=(), translations=()
        )
    )
    assert client.sent.json == {
        "service_id": ids.YOGA_SERVICE,
        "team_member_settings": [],
        "resource_ids": [],
        "translations": [],
    }
    service = client.call(lambda c: c.location(ids.LOCATION).services.get(ids.YOGA_SERVICE))
    assert service.team_members == []


def test_set_links_sends_durations_and_translations(client: ClientInAnyWorld) -> None:
    member = ServiceLinkTeamMember(
        team_member_id=ids.TEAM_MEMBER, bill_of_materials_id=5, hours=1, minutes=30
    )
    client.call(
        lambda c: c.location(ids.LOCATION).services.set_links(
            ids.YOGA_SERVICE,
            team_members=[member],
            resource_ids=[ids.RESOURCE],
            translations=[ServiceLinkTranslation(language_id=2, translation="")],
        )
    )
    assert client.sent.json["team_member_settings"] == [
        {"team_member_id": ids.TEAM_MEMBER, "tech_card_id": 5, "hours": 1, "minutes": 30}
    ]
    assert client.sent.json["translations"] == [{"language_id": 2, "translation": ""}]


def test_an_assignment_is_without_a_bill_of_materials_by_default(client: ClientInAnyWorld) -> None:
    made = client.call(
        lambda c: c.location(ids.LOCATION).service_assignments.create(
            ids.MASSAGE_SERVICE, ids.TEAM_MEMBER, duration=5400
        )
    )
    assert client.sent.json == {
        "master_id": ids.TEAM_MEMBER,
        "seance_length": 5400,
        "technological_card_id": None,
    }
    assert (made.team_member_id, made.duration) == (ids.TEAM_MEMBER, 5400)


def test_an_existing_assignment_is_not_created_again(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.UnprocessableEntityError):
        client.call(
            lambda c: c.location(ids.LOCATION).service_assignments.create(
                ids.YOGA_SERVICE, ids.TEAM_MEMBER, duration=3600
            )
        )


def test_update_of_an_assignment_overwrites_both_values(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(ids.LOCATION).service_assignments.update(
            ids.YOGA_SERVICE, ids.TEAM_MEMBER, duration=1800, bill_of_materials_id=None
        )
    )
    assert client.sent.json == {"seance_length": 1800, "technological_card_id": None}


def test_all_categories_are_listed_without_an_id_in_the_path(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.location(ids.LOCATION).service_categories.list())
    assert client.sent.path == served_path("get_service_category_list", ids.LOCATION, "").rstrip(
        "/"
    )
    assert {ids.MASSAGE_CATEGORY, ids.CLASS_CATEGORY} <= {category.id for category in found}


def test_one_category_is_listed_by_the_id_in_the_path(client: ClientInAnyWorld) -> None:
    (found,) = client.call(
        lambda c: c.location(ids.LOCATION).service_categories.list(category_id=ids.CLASS_CATEGORY)
    )
    assert client.sent.path == served_path(
        "get_service_category_list", ids.LOCATION, ids.CLASS_CATEGORY
    )
    assert found.id == ids.CLASS_CATEGORY


def test_only_given_fields_of_a_category_are_sent(client: ClientInAnyWorld) -> None:
    made: Any = client.call(
        lambda c: c.location(ids.LOCATION).service_categories.create(title="Spa")
    )
    assert client.sent.json == {"title": "Spa"}
    client.call(
        lambda c: c.location(ids.LOCATION).service_categories.replace(
            made.id, title="Spa", team_member_ids=[ids.TEAM_MEMBER], weight=0, api_id="spa"
        )
    )
    assert client.sent.method == "PUT"
    assert client.sent.json == {
        "title": "Spa",
        "staff": [ids.TEAM_MEMBER],
        "weight": 0,
        "api_id": "spa",
    }


def test_a_category_can_be_replaced_with_no_team_members(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(ids.LOCATION).service_categories.replace(
            ids.CLASS_CATEGORY, title="Classes", team_member_ids=[]
        )
    )
    assert client.sent.json["staff"] == []


def test_a_category_needs_a_title(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^title must not be empty"):
        client.call(lambda c: c.location(ids.LOCATION).service_categories.create(title=" "))
    assert client.sandbox.received == []


def test_services_of_chain_categories_are_included_on_request(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.chain(ids.CHAIN).service_categories.list())
    assert client.sent.query == {}
    assert all(category.services is None for category in found)
    found = client.call(lambda c: c.chain(ids.CHAIN).service_categories.list(include_services=True))
    assert client.sent.query == {"include": "services"}
    assert any(category.services for category in found)
