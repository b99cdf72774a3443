"""Webhooks of a description: models of their bodies by resource."""

from __future__ import annotations

from typing import Any

import pytest

from generator import rules
from generator.rules import RuleError
from generator.wording import form
from tests.generator.small_api import Json, api, operation, thing

TEXT: Json = {"type": "string"}
CODE: Json = {"type": "integer"}


def webhook(schema: Json | None, name: str = "RecordEvent", **more: Any) -> Json:
    media = {} if schema is None else {"schema": schema}
    body = {"content": {"application/json": media}}
    return {name: {"post": {"requestBody": body, "responses": {}, **more}}}


def with_webhooks(*webhooks: Json) -> Json:
    described = {name: one for each in webhooks for name, one in each.items()}
    return {**api(operation(answer=thing(a=TEXT))), "webhooks": described}


def about(*resources: str, **more: Json) -> Json:
    return thing(resource={"type": "string", "enum": [*resources]}, **more)


def test_a_body_is_an_answers_model_named_for_its_webhook() -> None:
    prepared = rules.apply(with_webhooks(webhook(about("record", company_id=CODE))))
    assert prepared["x-webhooks"] == {
        "record": {
            "webhook": "RecordEvent",
            "schema": {"$ref": "#/components/schemas/AppointmentWebhook"},
        }
    }
    model = prepared["components"]["schemas"]["AppointmentWebhook"]
    assert not model["x-request"]
    assert list(model["properties"]) == ["resource", "location_id"]


def test_a_body_of_several_resources_is_one_model() -> None:
    found = rules.apply(with_webhooks(webhook(about("sale", "move"))))["x-webhooks"]
    assert found["sale"] == found["move"]


def test_a_webhook_without_a_resource_is_found_by_its_name() -> None:
    prepared = rules.apply(with_webhooks(webhook(thing(a=TEXT), "orderPaid")))
    assert list(prepared["x-webhooks"]) == ["orderPaid"]
    assert "OrderPaidWebhook" in prepared["components"]["schemas"]


def test_the_wording_names_a_body_by_its_operation_id() -> None:
    document = with_webhooks(webhook(about("record"), operationId="webhook_record"))
    wording = form.parse({"model_names": {"webhook_record.body": "Pushed"}})
    assert "Pushed" in rules.apply(document, wording)["components"]["schemas"]


@pytest.mark.parametrize(
    ("webhooks", "message"),
    [
        ([webhook(None)], "webhook RecordEvent: it has no JSON body with a schema"),
        (
            [webhook({"type": "array", "items": TEXT})],
            "webhook RecordEvent: its body is not an object",
        ),
        (
            [webhook(about("a"), "One"), webhook(about("a"), "Other")],
            "2 webhooks have the resource 'a'",
        ),
    ],
)
def test_an_unrecognisable_body_is_refused(webhooks: list[Json], message: str) -> None:
    with pytest.raises(RuleError, match=message):
        rules.apply(with_webhooks(*webhooks))
