"""Products sold with visits and at the counter: stock, memberships, gift cards, payments."""

from __future__ import annotations

from typing import Any

import pytest

from altegio.sandbox import Sandbox, ids, seeds

from .conftest import Operations

VISIT = {"visit_id": ids.VISIT, "record_id": ids.APPOINTMENT}
SHAMPOO = {"good_id": ids.PRODUCT, "amount": 2, "storage_id": ids.INVENTORY}


def update_visit(call: Operations, **body: Any) -> None:
    call("update_visit", body={"attendance": 1, "comment": "", **body}, **VISIT)


def stock(call: Operations) -> float:
    product = call("get_product", product_id=ids.PRODUCT)
    return float(product["actual_amounts"][0]["amount"])


def sell(call: Operations, product_id: int, cost: float) -> Any:
    item = {"good_id": product_id, "amount": 1, "cost_per_unit": cost, "cost": cost, "discount": 0}
    body: dict[str, Any] = {
        "type_id": 1,
        "create_date": "2026-11-20T12:00:00+00:00",
        "storage_id": ids.INVENTORY,
        "goods_transactions": [{**item, "operation_unit_type": 1, "client_id": ids.SECOND_CLIENT}],
    }
    return call("create_inventory_operation", body=body)["document"]


def pay(call: Operations, document_id: int) -> None:
    method = {"slug": "account", "account_id": ids.CASH}
    body = {"payment": {"method": method}}
    call("create_payment_with_loyalty_methods", document_id=document_id, body=body)


def memberships(call: Operations) -> Any:
    query = {"company_id": ids.LOCATION, "phone": "13155550101"}
    return call("get_client_memberships", query=query)


def test_a_product_sold_with_a_visit_is_charged_and_leaves_the_stock(call: Operations) -> None:
    before = stock(call)
    update_visit(call, goods_transactions=[SHAMPOO])
    (sold,) = call("get_appointment", record_id=ids.APPOINTMENT)["goods_transactions"]
    assert (sold["cost"], stock(call)) == (25, before - 2)


def test_a_product_of_a_visit_changes_by_its_id(call: Operations) -> None:
    before = stock(call)
    update_visit(call, goods_transactions=[SHAMPOO])
    (sold,) = call("get_appointment", record_id=ids.APPOINTMENT)["goods_transactions"]
    update_visit(call, goods_transactions=[{**SHAMPOO, "id": sold["id"], "amount": 1}])
    (changed,) = call("get_appointment", record_id=ids.APPOINTMENT)["goods_transactions"]
    assert (changed["id"], changed["cost"], stock(call)) == (sold["id"], 12.5, before - 1)


def test_a_visit_cannot_sell_another_locations_product(call: Operations) -> None:
    body = {"attendance": 1, "comment": "", "goods_transactions": [{"good_id": 1, "amount": 1}]}
    errors = call.refused("update_visit", 422, body=body, **VISIT)
    assert set(errors) == {"goods_transactions"}


def test_a_payment_is_split_over_services_and_products(call: Operations) -> None:
    update_visit(call, goods_transactions=[SHAMPOO], fast_payment=1)
    payments = call("get_appointment", record_id=ids.APPOINTMENT)["finance_transactions"]
    amounts = {row["expense"]["title"]: row["amount"] for row in payments}
    assert amounts == {"Services": 50, "Products": 25}


def test_a_sold_membership_belongs_to_its_buyer(sandbox: Sandbox, call: Operations) -> None:
    product = seeds.Product(title="Yoga 10", cost=500, membership_type_id=ids.YOGA)
    (product_id,) = sandbox.seed(product)
    document = sell(call, product_id, 500)
    (membership,) = memberships(call)
    assert membership["type"]["id"] == ids.YOGA
    assert [link["count"] for link in membership["balance_container"]["links"]] == [10, 3]
    call("delete_document", document_id=document["id"])
    assert memberships(call) == []


def test_a_sold_gift_card_belongs_to_its_buyer(sandbox: Sandbox, call: Operations) -> None:
    product = seeds.Product(title="Card 1000", cost=1000, gift_card_type_id=ids.GIFT_CARD_TYPE)
    (product_id,) = sandbox.seed(product)
    sell(call, product_id, 1000)
    query = {"copmany_id": ids.LOCATION, "company_id": ids.LOCATION, "phone": "13155550101"}
    (card,) = call("get_client_gift_cards", query=query)
    assert card["balance"] == 1000


@pytest.mark.parametrize("field", ["membership_type_id", "gift_card_type_id"])
def test_a_product_must_sell_a_known_type(sandbox: Sandbox, field: str) -> None:
    values: dict[str, Any] = {"title": "Nothing", field: 1}
    with pytest.raises(ValueError, match="Product seed"):
        sandbox.seed(seeds.Product(**values))


def test_the_day_end_report_separates_products_and_memberships(
    sandbox: Sandbox, call: Operations
) -> None:
    product = seeds.Product(title="Yoga 10", cost=500.25, membership_type_id=ids.YOGA)
    (product_id,) = sandbox.seed(product)
    pay(call, sell(call, product_id, 500.25)["id"])
    stats = call("get_day_end_report_data", query={"start_date": "2026-11-20"})["stats"]
    assert (stats["goods"], stats["goods_paid"]) == (1, 12.5)
    assert (stats["abonement"], stats["abonement_paid"]) == (1, 500.25)
    assert (stats["certificates"], stats["certificates_paid"]) == (0, 0)
