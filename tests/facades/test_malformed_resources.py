"""Updates of stored resources that do not fit: nothing is invented, and errors name the field."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from altegio import models
from altegio.sandbox.ids import CHAIN, LOCATION
from tests.worlds import World

TRANSACTION = {"id": 4, "document_id": 1, "good_id": 2, "amount": -3, "cost_per_unit": 10}
GIFT_CARD_TYPE = {
    "id": 4,
    "title": "Gift",
    "balance": 100,
    "item_type_id": 0,
    "balance_edit_type_id": 1,
    "is_multi": False,
    "expiration_type_id": 1,
    "expiration_date": "2027-01-01 00:00:00",
    "online_sale_is_enabled": False,
}
NEVER = models.GiftCardExpiration(type_id=models.GiftCardExpirationType.NEVER)
NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)


class Stored:
    """Answers everything with one resource, and keeps the last body."""

    def __init__(self, resource: Any) -> None:
        self.resource, self.body = resource, dict[str, Any]()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.body = json.loads(request.content or b"{}")
        return httpx.Response(200, json={"success": True, "data": self.resource, "meta": []})


def transactions(client: Any) -> Any:
    return client.location(LOCATION).product_transactions


def gift_card_types(client: Any) -> Any:
    return client.chain(CHAIN).gift_card_types


def appointments(client: Any) -> Any:
    return client.location(LOCATION).appointments


def test_a_stored_amount_that_does_not_fit_is_an_error_or_replaced(world: World) -> None:
    server = Stored({**TRANSACTION, "amount": "abc"})
    update = transactions(world.client(server)).update
    others = {"discount": 0, "cost": 5, "operation_unit_type": 1}
    world.run(update(4, amount=3, **others))
    assert server.body["amount"] == 3
    with pytest.raises(TypeError, match=r"^ProductTransactionInput\.amount must be an? "):
        world.run(update(4, **others))


def without(stored: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in stored.items() if key != name}


@pytest.mark.parametrize(
    ("stored", "act", "field"),
    [
        (
            without(TRANSACTION, "amount"),
            lambda c: transactions(c).update(4, comment="x"),
            "amount",
        ),
        (
            without(GIFT_CARD_TYPE, "expiration_type_id"),
            lambda c: gift_card_types(c).update(4, title="x"),
            "expiration",
        ),
        (
            without(GIFT_CARD_TYPE, "online_sale_is_enabled"),
            lambda c: gift_card_types(c).update(4, expiration=NEVER),
            "online_sale",
        ),
    ],
    ids=["amount", "expiration", "online_sale"],
)
def test_a_required_field_that_the_server_did_not_send_must_be_passed(
    world: World, stored: dict[str, Any], act: Callable[[Any], Any], field: str
) -> None:
    with pytest.raises(TypeError, match=rf"^the server did not send ([\w, ]*, )?{field}\b"):
        world.run(act(world.client(Stored(stored))))


def test_a_change_of_the_expiry_needs_no_readable_stored_one(world: World) -> None:
    server = Stored(GIFT_CARD_TYPE)
    others = {"is_allow_empty_code": True, "location_ids": [LOCATION], "service_ids": []}
    world.run(gift_card_types(world.client(server)).update(4, expiration=NEVER, **others))
    assert server.body["expiration"] == {"type_id": 0}


def test_a_stored_expiry_without_a_zone_is_an_error(world: World) -> None:
    with pytest.raises(ValueError, match=r"^GiftCardExpiration\.date must say its time zone"):
        world.run(gift_card_types(world.client(Stored(GIFT_CARD_TYPE))).update(4, title="x"))


APPOINTMENT = {
    "id": 4,
    "staff_id": 1,
    "services": [{"id": 2}],
    "client": {"phone": "13155550100", "name": "Anna"},
    "seance_length": 3600,
    "attendance": 1,
}


@pytest.mark.parametrize("date", [None, "31/31/2026"], ids=str)
def test_a_new_start_needs_no_readable_stored_one(world: World, date: str | None) -> None:
    server = Stored({**APPOINTMENT, "date": date})
    client = world.client(server)
    world.run(appointments(client).update(4, zone="Europe/Berlin", starts_at=NOON))
    assert server.body["datetime"] == "2026-07-01T12:00:00Z"
    with pytest.raises(
        ValueError, match=r"^the appointment has no starts_at_local that is a time, got"
    ):
        world.run(appointments(client).update(4, zone="Europe/Berlin", comment="x"))


def test_a_custom_fields_type_may_be_stored_as_text(world: World) -> None:
    definition = {"id": 4, "type": "text", "code": "size", "title": "Size"}
    flags = {"user_can_edit": True, "show_in_ui": False}
    server = Stored([{"id": 4, "custom_field": {**definition, **flags}}])
    fields = world.client(server).location(LOCATION).custom_fields
    world.run(fields.update(4, entity=models.CustomFieldEntity.CLIENT, title="Shoe size"))
    assert (server.body["type"], server.body["title"]) == ("text", "Shoe size")


@pytest.mark.parametrize(
    "act",
    [
        lambda c: c.location(LOCATION).webhooks.replace({"urls": ["https://example.com"]}),
        lambda c: c.location(LOCATION).appointments.set_consumables(1, [{}], service_id=2),
    ],
    ids=["settings", "consumables"],
)
def test_a_dict_instead_of_a_model_is_refused(world: World, act: Callable[[Any], Any]) -> None:
    with pytest.raises(TypeError, match=r"^body must be of type .*, got dict: pass "):
        world.run(act(world.client(Stored(None))))


def test_a_category_whose_parent_is_unknown_is_not_moved_to_the_top(world: World) -> None:
    server = Stored([{"id": 4, "title": "Hair care"}])
    categories = world.client(server).location(LOCATION).product_categories
    with pytest.raises(TypeError, match=r"^the server did not send the parent category: pass"):
        world.run(categories.update(4, title="Care"))
    world.run(categories.update(4, title="Care", parent_id=0))
    assert server.body == {"title": "Care", "parent_category_id": 0}
    server.resource[0]["parent_category_id"] = None
    world.run(categories.update(4, title="Hair"))
    assert server.body == {"title": "Hair"}


METHOD = models.SalePaymentMethodInput(slug=models.PaymentMethod.ACCOUNT, account_id=1)
CODE = models.TagEntity.EVENT


@pytest.mark.parametrize(
    ("act", "problem"),
    [
        (
            lambda c: c.location(1).sales.pay(2, method=METHOD, referrer_phone="13155550100"),
            "referrer_phone belongs to method REFERRAL",
        ),
        (lambda c: c.location(1).tags.create(title="a", color="b", entity=CODE), "entity must not"),
        (lambda c: c.location(1).tags.update(2, entity=CODE), "entity must not be EVENT"),
        (lambda c: c.location(1).tags.update(2), "update needs title=…, color=…, entity=… or"),
        (lambda c: c.location(1).tags.update(2, title=""), "title must not be empty"),
        (lambda c: c.location(1).reviews.list(rating=9), "rating must be an integer from 1 to 5"),
        (lambda c: c.feedback.send("t", rating=5, tips_amount=-3), "tips_amount must be a number"),
        (
            lambda c: c.telephony.announce_call(
                "t", caller_phone="1", called_phone="2", sip_user=""
            ),
            "sip_user must not be empty",
        ),
    ],
    ids=["referrer", "create", "update", "nothing", "title", "rating", "tips", "extension"],
)
def test_what_the_api_cannot_take_is_refused(
    world: World, act: Callable[[Any], Any], problem: str
) -> None:
    with pytest.raises(ValueError, match=rf"^{problem}"):
        world.run(act(world.client(Stored(None))))


def test_a_referrers_phone_is_sent_with_a_plus(world: World) -> None:
    server = Stored({})
    method = models.SalePaymentMethodInput(slug=models.PaymentMethod.REFERRAL, promotion_id=1)
    sales = world.client(server).location(LOCATION).sales
    world.run(sales.pay(2, method=method, referrer_phone="1 (315) 555-0100"))
    assert server.body["payment"]["referrer_phone"] == "+13155550100"
