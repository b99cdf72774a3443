"""Messages to clients, and notification settings of a location."""

from __future__ import annotations

import httpx
import pytest

from altegio.sandbox import Sandbox, SentMessage, ids, seeds

from .conftest import LOCATION, Operations

SMS, EMAIL = (f"send_{kind}_campaign_to_filtered_clients" for kind in ("sms", "email"))


@pytest.mark.parametrize(
    ("query", "client_ids"),
    [
        ({}, [ids.CLIENT, ids.SECOND_CLIENT]),
        ({"fullname": "BEN"}, [ids.SECOND_CLIENT]),
        ({"phone": "+13155550100"}, [ids.CLIENT]),
        ({"email": "anna@", "fullname": "Ben"}, []),
    ],
)
def test_a_campaign_goes_to_clients_who_match_the_filter(
    sandbox: Sandbox, call: Operations, query: dict[str, str], client_ids: list[int]
) -> None:
    call(EMAIL, body={"subject": "Sunday", "text": "We are open"}, query=query)
    expected = SentMessage("email", LOCATION, client_ids, "We are open", "Sunday")
    assert sandbox.messages == [expected]


def test_a_message_needs_a_text(sandbox: Sandbox, call: Operations) -> None:
    assert set(call.refused(SMS, 422, body={"text": ""})) == {"text"}
    assert sandbox.messages == []


def test_a_message_goes_to_the_named_clients(sandbox: Sandbox, call: Operations) -> None:
    body = {"client_ids": [ids.SECOND_CLIENT], "text": "See you"}
    call("send_sms_to_clients", body=body)
    assert sandbox.messages == [SentMessage("sms", LOCATION, [ids.SECOND_CLIENT], "See you")]
    sandbox.reset()
    assert sandbox.messages == []


def test_messages_are_read_over_http(sandbox: Sandbox, call: Operations) -> None:
    call(SMS, body={"text": "We are open"}, query={"fullname": "Ben"})
    with httpx.Client(transport=sandbox.transport(), base_url="http://sandbox") as client:
        (message,) = client.get("/_sandbox/messages").json()
    assert (message["client_ids"], message["text"]) == ([ids.SECOND_CLIENT], "We are open")


def test_notifications_of_a_location_are_seeded(sandbox: Sandbox, call: Operations) -> None:
    sandbox.seed(seeds.LocationSettings(notifications={"license_expire": ["sms"]}))

    def channels(**where: int) -> object:
        found = call("get_location_notification_settings", **where)
        return {item["type"]: item["channels"] for item in found}["license_expire"]

    assert channels() == {"push": 0, "sms": 1, "email": 0}
    assert channels(location_id=ids.SECOND_LOCATION) != channels()


def test_a_campaign_needs_every_filter_to_match(sandbox: Sandbox, call: Operations) -> None:
    body = {"subject": "Sunday", "text": "We are open"}
    call(EMAIL, body=body, query={"fullname": "anna", "phone": "13155550101"})
    assert sandbox.messages[-1].client_ids == []


def test_a_users_notifications_are_switched_off_again(call: Operations) -> None:
    def push(value: int, kind: str) -> int:
        body = {"notification_types": [{"type": kind, "channels": {"push": value}}]}
        call("update_user_notification_settings", user_id=ids.USER, body=body)
        found = call("get_user_notification_settings", user_id=ids.USER)["notification_types"]
        (channels,) = [item["channels"] for item in found if item["type"] == kind]
        return int(channels["push"])

    for kind in ("license_expire", "record_create_online_staff"):
        assert [push(1, kind), push(0, kind)] == [1, 0]
