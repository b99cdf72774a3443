"""Webhooks of the sandbox, sent to a receiver over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import httpx
import pytest

from altegio import webhooks
from altegio.models import WebhookAction
from altegio.sandbox import Quirks, Sandbox, ids
from altegio.sandbox.changes import _RESOURCES
from altegio.sandbox.description import operations
from tests.sandbox.conftest import Api, Operations
from tests.sandbox.test_operations import send

KINDS = [
    *("salon", "service_category", "service", "good", "master", "client", "record"),
    *("goods_operations_sale", "goods_operations_receipt", "goods_operations_consumable"),
    *("goods_operations_stolen", "goods_operations_move", "finances_operation"),
]
TOKEN = "sandbox-webhooks"
LOCATION = ids.LOCATION


class Receiver:
    """Receives webhooks like a partner's service."""

    def __init__(self) -> None:
        self.events: list[webhooks.Event] = []
        self.status = 204
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                pairs = list(self.headers.items())
                receiver.events.append(webhooks.parse(body, headers=pairs, token=TOKEN))
                self.send_response(receiver.status)
                self.end_headers()

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (as inherited)
                """Log nothing."""

        self._server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/altegio"
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def changes(self) -> list[tuple[str, int, str]]:
        return [(event.resource, event.resource_id, event.action) for event in self.events]


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    receiver = Receiver()
    yield receiver
    receiver.close()


@pytest.fixture
def subscriber(receiver: Receiver, call: Operations) -> Receiver:
    """A receiver of all webhooks of the first location."""
    receive(call, receiver.url)
    return receiver


def receive(call: Operations, *urls: str, **changes: Any) -> None:
    settings = {"urls": list(urls), "active": 1, **dict.fromkeys(KINDS, 1), "self_sending": 1}
    call("update_event_notification_settings", body={**settings, **changes})


def test_a_new_client_is_reported_as_the_api_returns_it(
    sandbox: Sandbox, call: Operations, subscriber: Receiver
) -> None:
    made = call("create_client", body={"name": "Zoe", "phone": "13155550177"})
    sandbox.deliver_webhooks()
    assert subscriber.changes == [("client", made["id"], "create")]
    assert subscriber.events[0].location_id == LOCATION
    assert subscriber.events[0].raw["data"] == call(
        "get_client", id=made["id"], client_id=made["id"]
    )
    (sent,) = sandbox.webhooks
    assert (sent.url, sent.status, sent.json) == (subscriber.url, 204, subscriber.events[0].raw)


def test_changes_and_cancellation_of_an_appointment_are_reported(
    sandbox: Sandbox, call: Operations, subscriber: Receiver
) -> None:
    call("delete_appointment", record_id=ids.APPOINTMENT, appointment_id=ids.APPOINTMENT)
    sandbox.deliver_webhooks()
    (event,) = subscriber.events
    assert isinstance(event, webhooks.AppointmentEvent)
    assert (event.resource_id, event.action) == (ids.APPOINTMENT, WebhookAction.DELETE)
    assert event.is_deleted
    assert event.data.services  # all of it is still there
    assert event.changed_at is not None


def test_new_working_hours_are_a_change_of_the_schedule_alone(
    sandbox: Sandbox, call: Operations, subscriber: Receiver
) -> None:
    entry = {"staff_id": ids.TEAM_MEMBER, "dates": ["2026-11-23"], "slots": []}
    call("set_team_member_schedule", body={"schedules_to_set": [entry]})
    sandbox.deliver_webhooks()
    assert subscriber.changes == [("schedule", ids.TEAM_MEMBER, "update")]


def test_a_client_of_no_location_is_not_reported(
    sandbox: Sandbox, call: Operations, subscriber: Receiver
) -> None:
    body = {"loyalty_card_number": "77", "loyalty_card_type_id": str(ids.BONUS)}
    call("issue_loyalty_card", body={**body, "phone": "13155550177"})
    sandbox.deliver_webhooks()
    assert subscriber.changes == []


def test_only_what_changed_is_reported(
    sandbox: Sandbox, call: Operations, subscriber: Receiver
) -> None:
    body = {"name": "Ben Sample", "phone": "13155550101", "email": "ben@example.com"}
    for _ in range(2):  # the second changes nothing but the time of the change
        call("update_client", id=ids.SECOND_CLIENT, body=body)
    call("delete_client", id=ids.SECOND_CLIENT)
    sandbox.deliver_webhooks()
    actions = [action for _, _, action in subscriber.changes]
    assert {change[:2] for change in subscriber.changes} == {("client", ids.SECOND_CLIENT)}
    assert (actions[0], actions[-1]) == ("update", "delete")
    assert subscriber.events[-1].raw["data"]["deleted"] is True


@pytest.mark.parametrize("copies", [1, 4])
def test_duplicates_are_sent_on_request(
    sandbox: Sandbox, call: Operations, subscriber: Receiver, copies: int
) -> None:
    sandbox.quirks = Quirks(webhook_copies=copies)
    call("create_client", body={"name": "Zoe", "phone": "13155550177"})
    sandbox.deliver_webhooks()
    assert len(subscriber.events) == copies
    assert len({event.key for event in subscriber.events}) == 1


def test_late_webhooks_follow_those_of_the_next_change(
    sandbox: Sandbox, call: Operations, subscriber: Receiver
) -> None:
    sandbox.quirks = Quirks(late_webhooks=True)
    names = ("Ann", "Ben", "Cem")
    made = [
        call("create_client", body={"name": name, "phone": f"1315555017{place}"})["id"]
        for place, name in enumerate(names)
    ]
    sandbox.deliver_webhooks()
    assert [event.resource_id for event in subscriber.events] == [made[1], made[0], made[2]]


def test_own_changes_of_the_user_who_set_the_receivers_are_not_reported(
    sandbox: Sandbox, call: Operations, receiver: Receiver
) -> None:
    receive(call, receiver.url, self_sending=0)
    call("create_client", body={"name": "Zoe", "phone": "13155550177"})
    sandbox.deliver_webhooks()
    assert receiver.events == []
    tokens = {user["id"]: user["_token"] for user in sandbox._state.rows("user")}
    other = call.as_user(tokens[ids.ADMINISTRATOR])
    other("create_client", body={"name": "Cem", "phone": "13155550178"})
    sandbox.deliver_webhooks()
    assert len(receiver.events) == 1


@pytest.mark.parametrize("changes", [{"active": 0}, {"client": 0}])
def test_switched_off_kinds_are_not_sent(
    sandbox: Sandbox, call: Operations, receiver: Receiver, changes: dict[str, int]
) -> None:
    receive(call, receiver.url, **changes)
    call("create_client", body={"name": "Zoe", "phone": "13155550177"})
    sandbox.deliver_webhooks()
    assert receiver.events == []


def test_every_receiver_gets_each_webhook(
    sandbox: Sandbox, call: Operations, receiver: Receiver
) -> None:
    receive(call, receiver.url, f"{receiver.url}/2")
    call("create_client", body={"name": "Zoe", "phone": "13155550177"})
    sandbox.deliver_webhooks()
    assert [webhook.url for webhook in sandbox.webhooks] == [receiver.url, f"{receiver.url}/2"]


def test_changes_in_other_locations_are_not_reported(
    sandbox: Sandbox, call: Operations, subscriber: Receiver
) -> None:
    body = {"name": "Zoe", "phone": "13155550177"}
    call("create_client", body=body, location_id=ids.SECOND_LOCATION)
    sandbox.deliver_webhooks()
    assert subscriber.events == []


def test_reading_and_refused_requests_report_nothing(
    sandbox: Sandbox, call: Operations, subscriber: Receiver
) -> None:
    call("get_appointment_list")
    call.refused("create_client", 422, body={"name": "Zoe"})
    sandbox.deliver_webhooks()
    assert subscriber.events == []


def test_an_unreachable_receiver_does_not_delay_requests(
    sandbox: Sandbox, call: Operations, receiver: Receiver
) -> None:
    receive(call, "http://127.0.0.1:9/altegio", receiver.url)
    receiver.status = 500
    call("create_client", body={"name": "Zoe", "phone": "13155550177"})
    sandbox.deliver_webhooks()
    assert [webhook.status for webhook in sandbox.webhooks] == [None, 500]


def test_a_reset_removes_receivers_and_webhooks(
    sandbox: Sandbox, call: Operations, subscriber: Receiver
) -> None:
    call("create_client", body={"name": "Zoe", "phone": "13155550177"})
    sandbox.deliver_webhooks()
    sandbox.reset()
    assert sandbox.webhooks == []
    assert call("get_event_notification_settings")["urls"] == []


def test_there_are_1_to_10_receivers(call: Operations) -> None:
    for count in (0, 11):
        body = {"urls": [f"https://example.com/{number}" for number in range(count)], "active": 1}
        errors = call.refused("update_event_notification_settings", 422, body=body)
        assert "1 to 10" in errors["urls"][0]


def test_webhooks_can_be_delivered_over_http(
    sandbox: Sandbox, api: Api, call: Operations, subscriber: Receiver
) -> None:
    sandbox.quirks = Quirks(late_webhooks=True)
    call("create_client", body={"name": "Zoe", "phone": "13155550177"})
    root = str(api.client.base_url).partition("/api")[0]
    api("POST", f"{root}/_sandbox/deliver_webhooks", status=204)
    (sent,) = api("GET", f"{root}/_sandbox/webhooks")
    assert sent["json"]["resource"] == "client"
    assert len(subscriber.events) == 1


def test_changes_of_every_operation_can_be_reported(
    sandbox: Sandbox, client: httpx.Client, call: Operations, receiver: Receiver
) -> None:
    kinds: set[str] = set()
    for name, operation in operations().items():
        if operation.method == "get" or name == "update_event_notification_settings":
            continue
        sandbox.reset()
        receive(call, receiver.url)
        send(client, operation)
        sandbox.deliver_webhooks()
        kinds |= {type(event).__name__ for event in receiver.events}
        receiver.events.clear()
    assert kinds >= {
        "AppointmentEvent",
        "ClientEvent",
        "FinancialTransactionEvent",
        "LocationEvent",
        "LoyaltyCardEvent",
        "ProductEvent",
        "ProductTransactionEvent",
        "ScheduleEvent",
        "ServiceCategoryEvent",
        "ServiceEvent",
        "TeamMemberEvent",
    }


def test_every_table_that_webhooks_report_is_known(sandbox: Sandbox) -> None:
    assert [name for name in _RESOURCES if not sandbox._state.table(name)] == []
