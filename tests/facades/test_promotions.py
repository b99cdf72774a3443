"""Promotions of a chain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import altegio
from altegio.models import (
    ItemScope,
    NotificationTemplateInput,
    Promotion,
    PromotionCreate,
    PromotionLocation,
    PromotionRule,
    PromotionRuleInput,
    PromotionType,
    PromotionUpdate,
)
from tests.paths import request_to, served_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.worlds import ClientInAnyWorld

PROMOTION, CASHBACK = 34, 10992


def tenth(*rules: PromotionRuleInput) -> PromotionCreate:
    return PromotionCreate(
        title="A tenth back",
        type=PromotionType.CASHBACK_STATIC_PAID,
        service_item_type=ItemScope.LISTED,
        product_item_type=ItemScope.NONE,
        value_unit="percent",
        loyalty_card_type_ids=[CASHBACK],
        rules=[*(rules or [PromotionRuleInput(parameter=0, value=10)])],
        location_ids=[37532],
        allowed_service_ids=[13160808],
        on_changed_notification_template=NotificationTemplateInput(type="custom", body="Hello"),
    )


def test_get_returns_a_promotion_without_its_parts(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.chain(706028).promotions.get(PROMOTION))
    assert isinstance(found, Promotion)
    assert (found.id, found.product_item_type) == (PROMOTION, ItemScope.NONE)
    assert (found.rules, found.locations) == (None, None)
    assert client.sent.path == served_path("get_chain_loyalty_program", 706028, PROMOTION)
    assert client.sent.query == {}


def test_get_includes_parts_by_the_names_of_their_fields(client: ClientInAnyWorld) -> None:
    found = client.call(
        lambda c: c.chain(706028).promotions.get(PROMOTION, include=["rules", "locations"])
    )
    assert [type(one) for one in found.rules or ()] == [PromotionRule]
    assert [type(one) for one in found.locations or ()] == [PromotionLocation]
    assert client.sent.query == {"include": "rules,companies"}


def test_every_part_can_be_included(client: ClientInAnyWorld) -> None:
    found = client.call(
        lambda c: c.chain(706028).promotions.get(
            PROMOTION,
            include=[
                "applicable_items",
                "rules",
                "locations",
                "loyalty_card_types",
                "on_changed_notification_template",
                "on_expiration_notification_template",
            ],
        )
    )
    assert found.applicable_items == []
    assert found.loyalty_card_types
    assert found.on_changed_notification_template
    assert found.on_expiration_notification_template


@pytest.mark.parametrize("include", [["companies"], ["rules", "visits"], "rules"])
@pytest.mark.parametrize(
    "act",
    [
        lambda promotions, include: promotions.get(PROMOTION, include=include),
        lambda promotions, include: promotions.create(tenth(), include=include),
        lambda promotions, include: promotions.update(
            PROMOTION, PromotionUpdate(title="New"), include=include
        ),
    ],
)
def test_an_unknown_part_is_refused(
    client: ClientInAnyWorld, act: Callable[..., Any], include: Any
) -> None:
    with pytest.raises(ValueError, match=r"^include must be a list of applicable_items, rules, "):
        client.call(lambda c: act(c.chain(706028).promotions, include))
    assert client.sandbox.received == []


def test_create_sends_the_promotion_by_its_wire_names(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.chain(706028).promotions.create(tenth(), include=["rules"]))
    assert (client.sent.method, client.sent.path) == request_to(
        "create_chain_loyalty_program", 706028
    )
    assert client.sent.query == {"include": "rules"}
    assert client.sent.json == {
        "title": "A tenth back",
        "type": "cashback_static_paid",
        "service_item_type": "custom_allowed",
        "good_item_type": "not_allowed",
        "value_unit": "percent",
        "loyalty_card_type_ids": [CASHBACK],
        "rules": [{"parameter": 0, "value": 10}],
        "company_ids": [37532],
        "allowed_service_ids": [13160808],
        "on_changed_notification_template": {"type": "custom", "body": "Hello"},
    }


def test_create_returns_the_new_promotion(client: ClientInAnyWorld) -> None:
    made = client.call(
        lambda c: c.chain(706028).promotions.create(tenth(), include=["rules", "applicable_items"])
    )
    assert isinstance(made, Promotion)
    assert (made.title, made.type) == ("A tenth back", "cashback_static_paid")
    assert [one.value for one in made.rules or ()] == [10]
    assert [one.id for one in made.applicable_items or ()] == [13160808]


def test_two_rules_of_a_fixed_promotion_are_unprocessable(client: ClientInAnyWorld) -> None:
    rules = [PromotionRuleInput(parameter=0, value=value) for value in (5, 10)]
    with pytest.raises(altegio.UnprocessableEntityError) as caught:
        client.call(lambda c: c.chain(706028).promotions.create(tenth(*rules)))
    assert list(caught.value.errors) == ["rules"]


def test_update_sends_only_what_is_set(client: ClientInAnyWorld) -> None:
    changed = client.call(
        lambda c: c.chain(706028).promotions.update(
            PROMOTION, PromotionUpdate(title="Regulars", location_ids=[]), include=["locations"]
        )
    )
    assert (client.sent.method, client.sent.path) == request_to(
        "update_chain_loyalty_program", 706028, PROMOTION
    )
    assert client.sent.json == {"title": "Regulars", "company_ids": []}
    assert (changed.title, changed.locations) == ("Regulars", [])


def test_delete_removes_the_promotion(client: ClientInAnyWorld) -> None:
    assert client.call(lambda c: c.chain(706028).promotions.delete(PROMOTION)) is None
    assert (client.sent.method, client.sent.path) == request_to(
        "delete_chain_loyalty_program", 706028, PROMOTION
    )
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.chain(706028).promotions.get(PROMOTION))


CALLS = [
    lambda promotions: promotions.get(1),
    lambda promotions: promotions.update(1, PromotionUpdate(title="New")),
    lambda promotions: promotions.delete(1),
]


@pytest.mark.parametrize("act", CALLS)
def test_an_unknown_promotion_is_not_found(
    client: ClientInAnyWorld, act: Callable[[Any], Any]
) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: act(c.chain(706028).promotions))


@pytest.mark.parametrize("act", [*CALLS, lambda promotions: promotions.create(tenth())])
def test_a_user_without_permissions_gets_a_permission_error(
    client: ClientInAnyWorld, act: Callable[[Any], Any]
) -> None:
    client.sandbox.answer_next(403)
    with pytest.raises(altegio.PermissionDeniedError):
        client.call(lambda c: act(c.chain(706028).promotions))
