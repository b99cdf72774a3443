"""Membership types of a chain, and those on sale in a location."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import altegio
from altegio.models import MembershipTypeCreate, MembershipTypeUpdate, PeriodUnit
from tests.paths import request_to, served_path

if TYPE_CHECKING:
    from altegio.sandbox import Sandbox
    from tests.worlds import ClientInAnyWorld

CHAIN, LOCATION = 706028, 37532
YOGA, MASSAGE, DELETED = 1001, 1002, 1003


def gold(**fields: Any) -> MembershipTypeCreate:
    given: dict[str, Any] = {"title": "Gold 10", "cost": 500, "services": {13160808: 5}}
    return MembershipTypeCreate(**given | fields)


def changed(**fields: Any) -> MembershipTypeUpdate:
    given: dict[str, Any] = {
        "title": "Yoga 20 visits",
        "cost": 900,
        "is_unified_balance": False,
        "unified_balance_visits": 0,
    }
    return MembershipTypeUpdate(**given | fields)


# --- list and get


def test_list_returns_the_chains_types(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.chain(CHAIN).membership_types.list())
    assert (client.sent.method, client.sent.path) == request_to(
        "chain_loyalty_membership_types_list", CHAIN
    )
    assert client.sent.query == {}
    assert [(type(one), one.id) for one in found] == [
        (altegio.models.MembershipType, one) for one in (YOGA, MASSAGE)
    ]


def test_list_without_permissions_is_denied(client: ClientInAnyWorld, sandbox: Sandbox) -> None:
    sandbox.answer_next(403)
    with pytest.raises(altegio.PermissionDeniedError):
        client.call(lambda c: c.chain(CHAIN).membership_types.list())


def test_get_returns_one_type(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.chain(CHAIN).membership_types.get(YOGA))
    assert (client.sent.method, client.sent.path) == request_to(
        "chain_loyalty_membership_types_read", CHAIN, 1001
    )
    assert (found.id, found.title, found.cost) == (YOGA, "Yoga 10 visits", 500)
    assert (found.chain_id, found.attached_location_ids) == (CHAIN, [LOCATION])


def test_getting_an_unknown_type_is_not_found(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.chain(CHAIN).membership_types.get(1))


# --- create


def test_create_returns_the_new_type(client: ClientInAnyWorld) -> None:
    created = client.call(lambda c: c.chain(CHAIN).membership_types.create(gold()))
    assert isinstance(created, altegio.models.MembershipType)
    assert (created.title, created.cost, created.chain_id) == ("Gold 10", 500, CHAIN)


def test_create_sends_the_chain_and_what_the_api_requires(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.chain(CHAIN).membership_types.create(gold()))
    assert (client.sent.method, client.sent.path) == request_to(
        "chain_loyalty_membership_types_create", CHAIN
    )
    assert client.sent.json == {
        "salon_group_id": CHAIN,
        "title": "Gold 10",
        "cost": 500,
        "is_united_balance": False,
        "united_balance_services_count": 0,
        "services": {"13160808": 5},
        "service_categories": {},
    }


def test_create_sends_a_unified_balance(client: ClientInAnyWorld) -> None:
    unified = gold(
        services={},
        service_categories={13160806: 0},
        is_unified_balance=True,
        unified_balance_visits=10,
        location_ids=[LOCATION],
        period=3,
        period_unit_id=PeriodUnit.MONTH,
    )
    created = client.call(lambda c: c.chain(CHAIN).membership_types.create(unified))
    assert client.sent.json["service_categories"] == {"13160806": 0}
    assert (client.sent.json["period"], client.sent.json["period_unit_id"]) == (3, 3)
    assert (created.is_unified_balance, created.unified_balance_visits) == (True, 10)


def test_a_created_type_can_be_read(client: ClientInAnyWorld) -> None:
    created = client.call(lambda c: c.chain(CHAIN).membership_types.create(gold()))
    found = client.call(lambda c: c.chain(CHAIN).membership_types.get(created.id))
    assert found == created


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"title": " "}, "title must not be empty"),
        ({"cost": -1}, "cost must not be negative"),
        ({"services": {13160808: -5}}, r"services\[13160808\] must not be negative"),
        ({"is_unified_balance": True}, "services must be empty for a unified balance"),
        (
            {"services": {}, "unified_balance_visits": 10},
            "unified_balance_visits needs is_unified_balance=True",
        ),
        ({"is_online_sale_enabled": True}, "online_sale_price must be given"),
    ],
    ids=str,
)
def test_create_refuses_before_a_request(
    client: ClientInAnyWorld, fields: dict[str, Any], named: str
) -> None:
    with pytest.raises(ValueError, match=f"^{named}"):
        client.call(lambda c: c.chain(CHAIN).membership_types.create(gold(**fields)))
    assert client.sandbox.received == []


@pytest.mark.parametrize("field", ["services", "service_categories"])
def test_a_new_type_refuses_ids_without_visits(field: str) -> None:
    with pytest.raises(TypeError, match=rf"^MembershipTypeCreate\.{field} must be a dict"):
        gold(**{field: [13160808]})


def test_an_online_sale_with_a_price_is_created(client: ClientInAnyWorld) -> None:
    online = gold(is_online_sale_enabled=True, online_sale_price=0)
    created = client.call(lambda c: c.chain(CHAIN).membership_types.create(online))
    assert created.is_online_sale_enabled is True


def test_fields_that_the_api_rejects_are_named(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.UnprocessableEntityError) as caught:
        client.call(
            lambda c: c.chain(CHAIN).membership_types.create(gold(period_unit_id=PeriodUnit(9)))
        )
    assert any("period_unit_id" in name for name in caught.value.errors)


# --- update


def test_update_returns_the_changed_type(client: ClientInAnyWorld) -> None:
    updated = client.call(lambda c: c.chain(CHAIN).membership_types.update(YOGA, changed()))
    assert (updated.id, updated.title, updated.cost) == (YOGA, "Yoga 20 visits", 900)


def test_update_sends_empty_services_by_default(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.chain(CHAIN).membership_types.update(YOGA, changed()))
    assert (client.sent.method, client.sent.path) == request_to(
        "chain_loyalty_membership_types_update", CHAIN, 1001
    )
    assert client.sent.json == {
        "salon_group_id": CHAIN,
        "title": "Yoga 20 visits",
        "cost": 900,
        "is_united_balance": False,
        "united_balance_services_count": 0,
        "services": [],
        "service_categories": [],
    }


def test_update_without_services_keeps_the_stored_ones(client: ClientInAnyWorld) -> None:
    updated = client.call(lambda c: c.chain(CHAIN).membership_types.update(YOGA, changed()))
    assert updated.balance_container is not None
    assert [link.count for link in updated.balance_container.links or []] == [10, 3]


def test_update_sends_visits_by_service(client: ClientInAnyWorld) -> None:
    more = changed(services={13160808: 20})
    client.call(lambda c: c.chain(CHAIN).membership_types.update(YOGA, more))
    assert client.sent.json["services"] == {"13160808": 20}


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"title": ""}, "title must not be empty"),
        ({"online_sale_price": -1}, "online_sale_price must not be negative"),
        ({"unified_balance_visits": -1}, "unified_balance_visits must not be"),
        ({"is_online_sale_enabled": True}, "online_sale_price must be given"),
    ],
    ids=str,
)
def test_update_refuses_before_a_request(
    client: ClientInAnyWorld, fields: dict[str, Any], named: str
) -> None:
    with pytest.raises(ValueError, match=f"^{named}"):
        client.call(lambda c: c.chain(CHAIN).membership_types.update(YOGA, changed(**fields)))
    assert client.sandbox.received == []


def test_updating_an_unknown_type_is_not_found(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.chain(CHAIN).membership_types.update(1, changed()))


# --- clone, delete, restore, archive


def test_clone_returns_a_copy_with_its_own_title(client: ClientInAnyWorld) -> None:
    copy = client.call(lambda c: c.chain(CHAIN).membership_types.clone(YOGA))
    assert (client.sent.method, client.sent.path) == request_to(
        "chain_loyalty_membership_types_clone", CHAIN, 1001
    )
    assert client.sent.json is None
    assert copy.id != YOGA
    assert copy.title == "Yoga 10 visits (2)"


def test_cloning_an_unknown_type_is_not_found(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.chain(CHAIN).membership_types.clone(1))


def test_delete_removes_a_type(client: ClientInAnyWorld) -> None:
    copy = client.call(lambda c: c.chain(CHAIN).membership_types.clone(YOGA))
    client.call(lambda c: c.chain(CHAIN).membership_types.delete(copy.id))
    assert (client.sent.method, client.sent.path) == request_to(
        "chain_loyalty_membership_types_delete", CHAIN, copy.id
    )
    found = client.call(lambda c: c.chain(CHAIN).membership_types.list())
    assert [one.id for one in found] == [YOGA, MASSAGE]


def test_delete_returns_nothing(client: ClientInAnyWorld, sandbox: Sandbox) -> None:
    sandbox.answer_next(200, json={"success": True, "data": None, "meta": []})
    assert client.call(lambda c: c.chain(CHAIN).membership_types.delete(YOGA)) is None


def test_deleting_a_type_in_use_is_unprocessable(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.UnprocessableEntityError):
        client.call(lambda c: c.chain(CHAIN).membership_types.delete(YOGA))


def test_restore_restores_a_type(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.chain(CHAIN).membership_types.restore(DELETED, title="Autumn pass"))
    assert (client.sent.method, client.sent.path) == request_to(
        "chain_loyalty_membership_types_restore", CHAIN, 1003
    )
    assert client.sent.json == {"restore_in_title": "Autumn pass"}
    found = client.call(lambda c: c.chain(CHAIN).membership_types.get(DELETED))
    assert found.title == "Autumn pass"


def test_restore_refuses_an_empty_title(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^title must not be empty"):
        client.call(lambda c: c.chain(CHAIN).membership_types.restore(DELETED, title=""))
    assert client.sandbox.received == []


def test_restoring_a_type_that_is_not_deleted_is_unprocessable(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.UnprocessableEntityError):
        client.call(lambda c: c.chain(CHAIN).membership_types.restore(YOGA, title="Yoga"))


def test_archive_takes_a_type_off_sale(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.chain(CHAIN).membership_types.archive(YOGA))
    assert (client.sent.method, client.sent.path) == request_to(
        "chain_loyalty_membership_types_archive", CHAIN, 1001
    )
    assert client.sent.json == {"is_archived": True}
    found = client.call(lambda c: c.chain(CHAIN).membership_types.get(YOGA))
    assert found.is_archived is True
    assert found.archived_at is not None


def test_unarchive_puts_a_type_back_on_sale(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.chain(CHAIN).membership_types.archive(YOGA))
    client.call(lambda c: c.chain(CHAIN).membership_types.unarchive(YOGA))
    assert client.sent.json == {"is_archived": False}
    found = client.call(lambda c: c.chain(CHAIN).membership_types.get(YOGA))
    assert (found.is_archived, found.archived_at) == (False, None)


def test_archiving_an_unknown_type_is_not_found(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.chain(CHAIN).membership_types.archive(1))


# --- in a location


def test_types_of_a_location_are_listed_by_id(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.location(LOCATION).membership_types.list(ids=[YOGA, MASSAGE]))
    assert client.sent.path == served_path("get_membership_type_list_by_id", LOCATION)
    assert client.sent.query == {"ids[]": ["1001", "1002"]}
    assert [(type(one), one.id) for one in found] == [
        (altegio.models.MembershipType, one) for one in (YOGA, MASSAGE)
    ]


def test_listing_by_id_requires_an_id(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^ids must"):
        client.call(lambda c: c.location(LOCATION).membership_types.list(ids=[]))
    assert client.sandbox.received == []


def test_types_of_an_unknown_location_are_not_found(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.location(1).membership_types.list(ids=[YOGA]))


def test_search_finds_types_by_title(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.location(LOCATION).membership_types.search(title="yoga"))
    assert [one.id for one in found] == [YOGA]
    first = client.sandbox.received[0]
    assert first.path == served_path("get_membership_type_list", LOCATION)
    assert first.query == {"title": "yoga", "page": "1", "page_size": "100"}


def test_search_reads_every_page(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.location(LOCATION).membership_types.search(page_size=1))
    assert [one.id for one in found] == [YOGA, MASSAGE]
    assert client.sandbox.received[0].query == {"page": "1", "page_size": "1"}


def test_search_refuses_a_page_beyond_the_limit(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^page_size must be at most 100, got 101"):
        client.call(lambda c: c.location(LOCATION).membership_types.search(page_size=101))
