"""Webhooks as typed events."""

from __future__ import annotations

import datetime as dt
import json
import pickle
from typing import Any

import pytest

from altegio import NotFoundError, models, webhooks
from altegio.models import WebhookAction
from altegio.sandbox import ids
from altegio.webhooks import InvalidWebhookError, ProductOperation
from tests.reading.answers import losses, same_json
from tests.webhooks.bodies import BODIES, body
from tests.worlds import ClientInAnyWorld

CLASSES: dict[str, tuple[type[webhooks.Event], type[Any]]] = {
    "salon": (webhooks.LocationEvent, models.Location),
    "staff": (webhooks.TeamMemberEvent, models.TeamMember),
    "service": (webhooks.ServiceEvent, models.Service),
    "service_category": (webhooks.ServiceCategoryEvent, models.ServiceCategory),
    "client": (webhooks.ClientEvent, models.Client),
    "record": (webhooks.AppointmentEvent, models.Appointment),
    "loyalty_card": (webhooks.LoyaltyCardEvent, models.LoyaltyCardWebhookData),
    "good": (webhooks.ProductEvent, models.Product),
    "goods_operations_sale": (webhooks.ProductTransactionEvent, models.ProductTransaction),
    "finances_operation": (
        webhooks.FinancialTransactionEvent,
        models.FinancialTransactionWebhookData,
    ),
}

#: Operations whose answers have other fields than the webhook.
READ_AS = {"finances_operation": models.FinancialTransaction}


def parsed(received: dict[str, Any]) -> webhooks.Event:
    return webhooks.parse(json.dumps(received).encode())


@pytest.mark.parametrize("resource", CLASSES)
def test_a_webhook_is_an_event_with_the_model_of_its_object(resource: str) -> None:
    kind, model = CLASSES[resource]

    event = parsed(BODIES[resource])

    assert type(event) is kind
    assert type(getattr(event, "data", None)) is model
    assert not list(losses(event, BODIES[resource]))


def test_every_example_has_its_own_class() -> None:
    assert {*CLASSES, "schedule"} == {*BODIES}
    assert len({type(parsed(item)) for item in BODIES.values()}) == 11


def test_an_event_names_the_location_the_object_and_the_action() -> None:
    event = parsed(body("record"))
    assert isinstance(event, webhooks.AppointmentEvent)
    assert (event.location_id, event.resource_id, event.action) == (
        123456,
        501,
        WebhookAction.CREATE,
    )
    assert event.data is not None
    assert event.data.client is not None
    assert event.data.client.name == "Anna"


@pytest.mark.parametrize(("older", "kind"), [("master", "staff"), ("company", "salon")])
def test_an_alias_of_a_resource_makes_the_same_event(older: str, kind: str) -> None:
    assert type(parsed(body(kind, resource=older))) is type(parsed(body(kind)))


@pytest.mark.parametrize("operation", ProductOperation)
def test_a_product_transaction_has_its_kind_of_movement(operation: ProductOperation) -> None:
    event = parsed(body("goods_operations_sale", resource=f"goods_operations_{operation.value}"))
    assert isinstance(event, webhooks.ProductTransactionEvent)
    assert event.operation is operation


def test_a_schedule_has_no_data_and_no_call() -> None:
    event = parsed(body("schedule"))
    assert isinstance(event, webhooks.ScheduleEvent)
    assert event.raw["data"] == []
    assert event.resource_id == 101
    assert event.call is None


@pytest.mark.parametrize("resource", sorted({*CLASSES} - {"record"}))
def test_an_empty_array_as_data_is_none(resource: str) -> None:
    event = parsed(body(resource, data=[]))
    assert getattr(event, "data", "missing") is None
    assert not event.is_deleted


def test_an_unknown_resource_is_an_unknown_event_with_its_data() -> None:
    event = parsed(body("record", resource="gift_card", data=[{"id": 1}]))
    assert isinstance(event, webhooks.UnknownEvent)
    assert event.data == [{"id": 1}]
    assert event.call is None


def test_an_unknown_action_keeps_its_value() -> None:
    event = parsed(body("record", status="restore"))
    assert event.action == "restore"
    assert isinstance(event.action, WebhookAction)


def test_a_deleted_object_is_complete() -> None:
    data = {**body("record")["data"], "deleted": True}
    event = parsed(body("record", status="delete", data=data))
    assert isinstance(event, webhooks.AppointmentEvent)
    assert event.action == WebhookAction.DELETE
    assert event.is_deleted
    assert event.data is not None
    assert event.data.is_deleted
    assert event.data.services is not None


@pytest.mark.parametrize(
    ("mark", "deleted"),
    [(True, True), (1, True), ("1", True), ("0", False), ("false", False), ([], False)],
    ids=str,
)
def test_an_update_of_an_object_marked_as_deleted_is_deleted(mark: Any, deleted: bool) -> None:
    data = {**body("client")["data"], "deleted": mark}
    assert parsed(body("client", status="update", data=data)).is_deleted is deleted


@pytest.mark.parametrize("resource", sorted({*CLASSES, "schedule"}))
def test_fields_of_any_type_are_read(resource: str) -> None:
    event = parsed({"resource": resource, "company_id": "12", "status": 5, "data": "?", "id": {}})
    assert event.location_id == 12
    assert event.call is None  # there is no resource_id


# ------------------------------------------------------------------ duplicates and order


def test_equal_webhooks_have_the_same_key_however_they_are_written() -> None:
    one = webhooks.parse(json.dumps(body("record")).encode())
    other = webhooks.parse(json.dumps(dict(reversed(body("record").items())), indent=2))
    assert one.key == other.key


@pytest.mark.parametrize(
    "change",
    [
        {"company_id": 1},
        {"resource_id": 502},
        {"status": "update"},
        {"data": {**BODIES["record"]["data"], "last_change_date": "2026-03-20T14:00:01+0300"}},
        {"data": {**BODIES["record"]["data"], "comment": "Changed within the same second"}},
    ],
    ids=str,
)
def test_another_change_has_another_key(change: dict[str, Any]) -> None:
    assert parsed(body("record")).key != parsed(body("record", **change)).key


def test_a_stored_event_has_the_same_key_when_read_again() -> None:
    event = parsed(body("record"))
    assert webhooks.parse(event.raw).key == event.key
    restored = pickle.loads(pickle.dumps(event))
    assert restored == event
    assert restored.key == event.key


@pytest.mark.parametrize(
    "resource", ["record", "client", "good", "goods_operations_sale", "finances_operation"]
)
def test_the_time_of_the_change_is_a_datetime(resource: str) -> None:
    data = {**body(resource)["data"], "last_change_date": "2026-03-20T14:00:00+0300"}
    at = dt.datetime(2026, 3, 20, 11, tzinfo=dt.UTC)
    assert parsed(body(resource, data=data)).changed_at == at


@pytest.mark.parametrize("resource", ["schedule", "staff", "record"])
def test_without_a_time_of_the_change_it_is_none(resource: str) -> None:
    assert parsed(body(resource)).changed_at is None


@pytest.mark.parametrize(
    ("resource", "resource_id", "operation"),
    [
        ("salon", ids.LOCATION, "get_location"),
        ("staff", ids.TEAM_MEMBER, "get_team_member"),
        ("service", ids.YOGA_SERVICE, "get_service"),
        ("service_category", ids.MASSAGE_CATEGORY, "get_service_category"),
        ("client", ids.CLIENT, "get_client"),
        ("record", ids.APPOINTMENT, "get_appointment"),
        ("good", ids.PRODUCT, "get_product"),
        ("goods_operations_sale", ids.PRODUCT_TRANSACTION, "get_transaction"),
        ("finances_operation", ids.FINANCIAL_TRANSACTION, "get_financial_transaction"),
    ],
)
def test_the_call_reads_the_object_again(
    client: ClientInAnyWorld, resource: str, resource_id: int, operation: str
) -> None:
    call = parsed(body(resource, company_id=ids.LOCATION, resource_id=resource_id)).call
    assert call is not None

    found = client.call(lambda c: c.send(call))

    assert client.sent.operation == operation
    assert type(found) is (READ_AS.get(resource) or CLASSES[resource][1])
    assert found.id == resource_id


def test_the_call_for_a_deleted_object_does_not_find_it(client: ClientInAnyWorld) -> None:
    call = parsed(body("client", status="delete", company_id=ids.LOCATION, resource_id=1)).call
    assert call is not None
    with pytest.raises(NotFoundError):
        client.call(lambda c: c.send(call))


# ------------------------------------------------------------------ invalid bodies


@pytest.mark.parametrize(
    "received",
    [
        b"",
        b"resource=record",
        b"<html>",
        b'{"resource": "record"',
        b"\xff\xfe",
        b"[]",
        b'[{"resource": "record"}]',
        b"null",
        b"17",
        b"{}",
        b'{"resource": null}',
        b'{"resource": ""}',
        b'{"resource": ["record"]}',
        b'{"success": true, "data": {}, "meta": []}',
        b'{"salon_id": 1, "application_id": 2, "event": "uninstall", "partner_token": "secret"}',
        b'{"resource": "record", "data": ' + b"[" * 300 + b"]" * 300 + b"}",
        b'{"resource": "record", "data": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    ],
    ids=lambda item: item[:40].decode(errors="replace"),
)
def test_an_invalid_body_is_refused_without_showing_it(received: bytes) -> None:
    with pytest.raises(InvalidWebhookError) as refused:
        webhooks.parse(received)
    assert "secret" not in str(refused.value)
    assert refused.value.__cause__ is None


def test_a_mapping_without_a_json_form_is_refused() -> None:
    with pytest.raises(InvalidWebhookError, match="JSON object"):
        webhooks.parse({"resource": "record", "data": {1, 2}})


def test_a_body_of_another_type_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="got int"):
        webhooks.parse(5)  # type: ignore[arg-type]


@pytest.mark.parametrize("form", [bytes, bytearray, bytes.decode, json.loads])
def test_a_body_may_be_bytes_a_string_or_decoded(form: Any) -> None:
    content = json.dumps(BODIES["record"]).encode()
    event = webhooks.parse(form(content))
    assert same_json(event.raw, BODIES["record"])
