"""Updates of resources that the API can only replace: other fields are kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import pytest

import altegio
from altegio import PeriodUnit, models
from altegio._calls.request_model import RequestModel
from altegio._calls.updating import Update, without_none
from altegio.models import GiftCardExpiration, GiftCardExpirationType
from altegio.sandbox import ids
from tests.worlds import ClientInAnyWorld

ZONE = "America/New_York"
NOON = datetime(2026, 7, 6, 12, tzinfo=ZoneInfo(ZONE))
SOON = datetime.now(ZoneInfo(ZONE)).date() + timedelta(weeks=4)
MONDAY = SOON - timedelta(days=SOON.weekday())

PRODUCT_TRANSACTION = models.ProductTransactionInput(
    document_id=ids.SALE_DOCUMENT,
    product_id=ids.PRODUCT,
    amount=2,
    cost_per_unit=20,
    discount=10,
    cost=36,
    operation_unit_type=models.OperationUnit.SALE,
    team_member_id=ids.TEAM_MEMBER,
    client_id=ids.CLIENT,
    supplier_id=0,
    comment="For Anna",
)
RENT = models.FinancialTransactionInput(
    payment_item_id=7,
    amount=-500,
    account_id=ids.BANK,
    client_id=ids.CLIENT,
    team_member_id=ids.TEAM_MEMBER,
    comment="Rent",
    paid_at=NOON,
)
CLASS = models.EventInput(
    starts_at=datetime.combine(MONDAY, time(15)),
    service_id=ids.YOGA_SERVICE,
    team_member_id=ids.TEAM_MEMBER,
    capacity=5,
    resource_instance_ids=[ids.RESOURCE_INSTANCE],
    force=False,
    duration=3600,
)
SHOE_SIZE = models.CustomFieldInput(
    type="number", code="shoe_size", title="Shoe size", user_can_edit=True, show_in_ui=False
)
WEEKLY = models.EventDuplicationStrategyInput(
    title="Mondays",
    days=[1],
    repeat_mode_id=models.RepeatMode.WEEKLY,
    interval=2,
    content_type=models.DuplicatedContent.WITH_APPOINTMENTS,
)


def spa(expiration: GiftCardExpiration) -> models.GiftCardTypeInput:
    return models.GiftCardTypeInput(
        title="Spa",
        balance=500,
        is_multi=True,
        item_type_id=models.GiftCardScope.SERVICES,
        is_allow_empty_code=False,
        category_id=ids.CLASS_CATEGORY,
        balance_edit_type_id=models.GiftCardBalanceEditing.FORBIDDEN,
        service_ids=[ids.YOGA_SERVICE],
        location_ids=[ids.LOCATION],
        expiration=expiration,
        online_sale=models.GiftCardOnlineSale(
            is_enabled=True, title="Spa card", description="For two", price=450
        ),
    )


class Case(NamedTuple):
    """A resource created with all its fields, and the fields to change."""

    facade: Callable[[Any], Any]
    body: RequestModel
    changes: dict[str, Any]
    #: An additional argument of ``create`` and ``update``.
    entity: models.CustomFieldEntity | None = None
    #: An additional argument of ``update``.
    zone: str | None = None


def at(c: Any) -> Any:
    return c.location(ids.LOCATION)


def gift_card_type(expiration: GiftCardExpiration) -> Case:
    return Case(lambda c: c.chain(ids.CHAIN).gift_card_types, spa(expiration), {"title": "Sauna"})


CASES = {
    "product transaction": Case(
        lambda c: at(c).product_transactions, PRODUCT_TRANSACTION, {"amount": 3, "cost": 54}
    ),
    "financial transaction": Case(
        lambda c: at(c).financial_transactions, RENT, {"amount": -450}, zone=ZONE
    ),
    "event": Case(lambda c: at(c).events, CLASS, {"capacity": 9}),
    "custom field": Case(
        lambda c: at(c).custom_fields,
        SHOE_SIZE,
        {"show_in_ui": True},
        entity=models.CustomFieldEntity.CLIENT,
    ),
    "event duplication strategy": Case(
        lambda c: at(c).event_duplication_strategies, WEEKLY, {"title": "Tuesdays", "days": [2]}
    ),
    "gift card type that stays valid": gift_card_type(
        GiftCardExpiration(type_id=GiftCardExpirationType.NEVER)
    ),
    "gift card type that ends on a day": gift_card_type(
        GiftCardExpiration(type_id=GiftCardExpirationType.DATE, date=NOON)
    ),
    "gift card type that ends after a period": gift_card_type(
        GiftCardExpiration(
            type_id=GiftCardExpirationType.PERIOD, timeout=6, timeout_unit_id=PeriodUnit.MONTH
        )
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_update_sends_all_stored_fields_with_the_changes(
    client: ClientInAnyWorld, name: str
) -> None:
    case = CASES[name]
    of = without_none(entity=case.entity)
    made: Any = client.call(lambda c: case.facade(c).create(case.body, **of))
    client.call(
        lambda c: case.facade(c).update(
            made.id, **of, **without_none(zone=case.zone), **case.changes
        )
    )
    sent = type(case.body).from_dict(client.sent.json)
    assert sent == type(case.body).from_dict(case.body.to_dict() | case.changes)


def test_update_keeps_the_date_of_a_document(client: ClientInAnyWorld) -> None:
    made = client.call(
        lambda c: c.location(ids.LOCATION).documents.create(
            document_type=models.DocumentType.RECEIPT,
            inventory_id=ids.INVENTORY,
            created_at=NOON,
            comment="From Bella",
        )
    )
    changed = client.call(
        lambda c: c.location(ids.LOCATION).documents.update(made.id, zone=ZONE, comment="Late")
    )
    sent = models.DocumentInput.from_dict(client.sent.json)
    assert (sent.created_at, sent.inventory_id) == (NOON, ids.INVENTORY)
    assert (changed.type_id, changed.comment) == (models.DocumentType.RECEIPT, "Late")


def test_update_keeps_the_team_members_of_a_service_category(client: ClientInAnyWorld) -> None:
    stored = client.call(
        lambda c: c.location(ids.LOCATION).service_categories.create(
            title="Spa", team_member_ids=[ids.TEAM_MEMBER], weight=4, api_id="spa"
        )
    )
    changed = client.call(
        lambda c: c.location(ids.LOCATION).service_categories.update(stored.id, title="Sauna")
    )
    assert client.sent.json == {
        "title": "Sauna",
        "staff": [ids.TEAM_MEMBER],
        "weight": 4,
        "api_id": "spa",
    }
    assert changed.title == "Sauna"


def test_update_can_remove_all_team_members_from_a_service_category(
    client: ClientInAnyWorld,
) -> None:
    client.call(
        lambda c: c.location(ids.LOCATION).service_categories.update(
            ids.CLASS_CATEGORY, team_member_ids=[]
        )
    )
    assert client.sent.json["staff"] == []


def test_update_keeps_the_place_of_a_product_category(client: ClientInAnyWorld) -> None:
    made = client.call(
        lambda c: c.location(ids.LOCATION).product_categories.create(
            title="Masks", parent_id=ids.PRODUCT_CATEGORY
        )
    )
    client.call(
        lambda c: c.location(ids.LOCATION).product_categories.update(made.id, title="Face masks")
    )
    assert client.sent.json == {"title": "Face masks", "parent_category_id": ids.PRODUCT_CATEGORY}


@pytest.mark.parametrize(
    "act",
    [
        lambda c: at(c).product_categories.update(404, title="Masks"),
        lambda c: at(c).event_duplication_strategies.update(404, title="Mondays"),
        lambda c: at(c).custom_fields.update(
            404, entity=models.CustomFieldEntity.CLIENT, title="Shoe size"
        ),
    ],
)
def test_update_changes_nothing_when_the_resource_is_not_listed(
    client: ClientInAnyWorld, act: Callable[[Any], Any]
) -> None:
    with pytest.raises(LookupError, match="404"):
        client.call(act)
    assert len(client.sandbox.received) == 1


def test_update_of_an_unknown_resource_is_not_found(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.location(ids.LOCATION).events.update(404, capacity=3))


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({}, "nothing to change: pass at least one field of EventInput"),
        ({"capcity": 3}, "EventInput takes no field 'capcity'; did you mean 'capacity'"),
        ({"capacity": "3"}, "EventInput.capacity must be an int, got '3'"),
    ],
)
def test_update_checks_the_changes_before_it_reads(
    client: ClientInAnyWorld, changes: dict[str, Any], problem: str
) -> None:
    with pytest.raises(TypeError, match=problem):
        client.call(lambda c: c.location(ids.LOCATION).events.update(ids.EVENT, **changes))
    assert client.sandbox.received == []


def test_update_refuses_an_unknown_zone_before_it_reads(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match="zone must be a time zone"):
        client.call(
            lambda c: c.location(ids.LOCATION).documents.update(
                ids.DOCUMENT, zone="Atlantis", comment="Late"
            )
        )
    assert client.sandbox.received == []


def test_ids_are_also_taken_from_objects() -> None:
    stored = models.FinancialTransaction(
        id=1,
        amount=5,
        account=models.Account(id=23182),
        client=models.TransactionClient(id=9001),
    )
    merged = Update(models.FinancialTransactionInput, {"comment": "Tip"}).merged_into(stored)
    assert merged == models.FinancialTransactionInput(
        amount=5, account_id=23182, client_id=9001, comment="Tip"
    )


def test_a_stored_time_with_a_zone_keeps_it() -> None:
    stored = models.FinancialTransaction(id=1, paid_at=NOON)
    update = Update(models.FinancialTransactionInput, {"amount": 5}, "Asia/Tokyo")
    assert update.merged_into(stored).paid_at == NOON
