"""Locations: filters, a new chain, and applications of the marketplace."""

from __future__ import annotations

from typing import Any

import pytest

from altegio.sandbox import Sandbox, ids
from altegio.sandbox.world import ADMINISTRATOR_TOKEN

from .conftest import Clock, Operations

HERE = {"application_id": ids.APPLICATION}
PAGE = {"page": 1, "count": 25}
PENDING = {"salon_id": ids.SECOND_LOCATION, "application_id": ids.APPLICATION}
CONFIRM = "marketplace_notification_settings_callback"


def locations(call: Operations, **query: Any) -> list[int]:
    return [row["id"] for row in call("get_location_list", query=query)]


def installation(call: Operations, location_id: int) -> Any:
    return call("get_marketplace_integration_status", location_id=location_id, **HERE)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, [ids.LOCATION, ids.SECOND_LOCATION, ids.OTHER_LOCATION]),
        ({"id": ids.SECOND_LOCATION}, [ids.SECOND_LOCATION]),
        ({"group_id": ids.OTHER_CHAIN}, [ids.OTHER_LOCATION]),
        ({"city_id": 1}, []),
        ({"min_id": ids.SECOND_LOCATION}, [ids.SECOND_LOCATION, ids.OTHER_LOCATION]),
        ({"my": 1}, [ids.LOCATION, ids.SECOND_LOCATION]),
    ],
)
def test_locations_are_listed(call: Operations, query: dict[str, int], expected: list[int]) -> None:
    assert locations(call, **query) == expected


def test_an_administrators_location_is_the_one_with_the_role(call: Operations) -> None:
    assert locations(call.as_user(ADMINISTRATOR_TOKEN), my=1) == [ids.LOCATION]


def test_a_new_location_is_in_a_new_chain_of_the_user(call: Operations) -> None:
    made = call("create_location", body={"title": "Calm Studio Uptown"})
    chains = {chain["title"]: chain for chain in call("get_chain_list")}
    (location,) = chains["Calm Studio Uptown"]["companies"]
    assert location["id"] == made["id"]
    assert locations(call, my=1) == [ids.LOCATION, ids.SECOND_LOCATION, made["id"]]
    call("delete_location", location_id=made["id"])
    assert made["id"] not in locations(call)


def test_only_an_owner_has_access_to_a_chains_settings(call: Operations) -> None:
    for user, access in ((call, 1), (call.as_user(ADMINISTRATOR_TOKEN), 0)):
        (chain,) = user("get_chain_list")
        assert set(chain["access"].values()) == {access}


def test_a_location_has_the_offset_of_its_zone(call: Operations, clock: Clock) -> None:
    assert call("get_location")["timezone"] == -5
    clock.advance(days=180)
    assert call("get_location")["timezone"] == -4


def test_an_application_is_confirmed_within_twelve_hours(call: Operations, clock: Clock) -> None:
    clock.advance(hours=12)
    call(CONFIRM, body=PENDING)
    assert installation(call, ids.SECOND_LOCATION)["connection_status"]["status"] == "active"
    errors = call.refused(CONFIRM, 422, body=PENDING)
    assert errors == {"application_id": ["is active"]}


def test_an_application_is_not_confirmed_later(call: Operations, clock: Clock) -> None:
    clock.advance(hours=12, seconds=1)
    errors = call.refused(CONFIRM, 422, body=PENDING)
    assert errors == {"application_id": ["was connected over 12 hours ago"]}


def test_receivers_of_a_confirmation_are_added_once(call: Operations) -> None:
    urls = ["https://example.com/1", "https://example.com/2"]
    body = {"urls": urls[:1], "active": 1}
    where = {"location_id": ids.SECOND_LOCATION}
    call("update_event_notification_settings", body=body, **where)
    call(CONFIRM, body={**PENDING, "webhook_urls": urls})
    assert call("get_event_notification_settings", **where)["urls"] == urls


def test_locations_of_an_application_have_connected_it(call: Operations, sandbox: Sandbox) -> None:
    def connected() -> list[int]:
        rows = call("list_marketplace_app_locations", query=PAGE, **HERE)
        return [row["id"] for row in rows]

    assert connected() == [ids.LOCATION, ids.SECOND_LOCATION]
    call("uninstall_marketplace_app", **HERE)
    assert connected() == [ids.SECOND_LOCATION]
    call.refused("get_marketplace_integration_status", 404, **HERE)
    sandbox.connect_application(ids.OTHER_LOCATION)
    assert connected() == [ids.SECOND_LOCATION, ids.OTHER_LOCATION]


def test_another_partners_application_is_refused(call: Operations) -> None:
    for name in ("list_marketplace_app_locations", "get_marketplace_integration_status"):
        call.refused(name, 403, query=PAGE, application_id=1)


def test_an_unknown_payment_is_not_refunded(call: Operations) -> None:
    name = "marketplace_payment_refund_callback"
    assert call.send(name, payment_id=1).status_code == 422
    call(name, payment_id=ids.MARKETPLACE_PAYMENT)
    (payment,) = installation(call, ids.LOCATION)["payments"]
    assert payment["is_refunded"] is True
