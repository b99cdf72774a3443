"""Products, categories, documents and stock."""

from __future__ import annotations

from typing import Any

from altegio.sandbox import ids

from .conftest import Clock, Operations

SOAP: dict[str, Any] = {
    "title": "Soap",
    "article": "S-1",
    "category_id": ids.PRODUCT_CATEGORY,
    "cost": 5,
    "sale_unit_id": 1,
    "service_unit_id": 1,
}
ITEM: dict[str, Any] = {
    "good_id": ids.PRODUCT,
    "amount": 3,
    "cost_per_unit": 12.5,
    "discount": 0,
    "cost": 37.5,
    "operation_unit_type": 1,
}
MADE = "2026-11-20T12:00:00-05:00"


def stock(call: Operations) -> float:
    (amount,) = call("get_product", product_id=ids.PRODUCT)["actual_amounts"]
    assert amount["storage_id"] == ids.INVENTORY
    return float(amount["amount"])


def document(call: Operations, type_id: int) -> int:
    body = {"type_id": type_id, "storage_id": ids.INVENTORY, "create_date": MADE}
    return int(call("create_document", body=body)["id"])


def test_a_new_product_has_the_sent_values(call: Operations) -> None:
    made = call("create_product", body=SOAP)
    read = call("get_product", product_id=made["good_id"])
    assert (read["title"], read["cost"]) == ("Soap", 5)
    assert [row["good_id"] for row in call("get_products_list")] == [ids.PRODUCT, made["good_id"]]


def test_products_and_categories_are_searched(call: Operations) -> None:
    call("create_product", body=SOAP)
    found = call("search_product", query={"term": "s-1"})
    assert [row["title"] for row in found] == ["Soap"]
    found = call("search_product", query={"term": "a"})
    assert [(row["title"], row["is_category"]) for row in found] == [
        ("Care", True),
        ("Shampoo", False),
        ("Soap", False),
    ]


def test_a_deleted_product_is_gone(call: Operations) -> None:
    call("delete_product", product_id=ids.PRODUCT)
    call.refused("get_product", 404, product_id=ids.PRODUCT)


def test_other_units_need_rules_while_there_is_stock(call: Operations) -> None:
    body = {**SOAP, "sale_unit_id": 2}
    call.refused("update_product", 409, product_id=ids.PRODUCT, body=body)
    rules = [{"type": 1, "base_unit": "sale"}]
    call("update_product", product_id=ids.PRODUCT, body={**body, "correction_rules": rules})


def test_categories_make_a_tree(call: Operations) -> None:
    body = {"title": "Hair", "parent_category_id": ids.PRODUCT_CATEGORY}
    made = call("create_product_category", body=body)
    composition = call("get_product_category_composition", category_id=ids.PRODUCT_CATEGORY)
    assert [row["title"] for row in composition["children"]] == ["Hair", "Shampoo"]
    assert composition["children_count"] == 2
    listed = call("get_product_category_list", parent_category_id=ids.PRODUCT_CATEGORY)
    assert [row["id"] for row in listed] == [made["id"]]
    call("delete_product_category", category_id=made["id"])
    assert call("get_product_category_list", parent_category_id=ids.PRODUCT_CATEGORY) == []


def test_a_receipt_adds_to_the_stock_and_a_sale_takes_from_it(call: Operations) -> None:
    before = stock(call)
    receipt, sale = document(call, 3), document(call, 1)
    call("create_transaction", body={**ITEM, "document_id": receipt})
    assert stock(call) == before + 3
    sold = call("create_transaction", body={**ITEM, "document_id": sale})
    assert stock(call) == before
    body = {**ITEM, "document_id": sale, "amount": 1}
    call("update_transaction", transaction_id=sold["id"], body=body)
    assert stock(call) == before + 2
    call("delete_transaction", transaction_id=sold["id"])
    assert stock(call) == before + 3
    call.refused("get_transaction", 404, transaction_id=sold["id"])


def test_deleting_a_document_reverses_its_stock_changes(call: Operations) -> None:
    before = stock(call)
    body = {"type_id": 3, "storage_id": ids.INVENTORY, "create_date": MADE}
    made = call("create_inventory_operation", body={**body, "goods_transactions": [ITEM, ITEM]})
    assert stock(call) == before + 6
    where = {"document_id": made["document"]["id"]}
    assert len(call("get_document_product_transactions", **where)) == 2
    call("delete_document", **where)
    assert stock(call) == before
    call.refused("get_document", 404, **where)


def test_an_operation_is_done_completely_or_not_at_all(call: Operations) -> None:
    before = stock(call)
    body = {"type_id": 3, "storage_id": ids.INVENTORY, "create_date": MADE}
    unknown = {**ITEM, "good_id": 1}
    body["goods_transactions"] = [ITEM, unknown]
    call.refused("create_inventory_operation", 422, body=body)
    assert stock(call) == before


def test_transactions_are_listed_by_document_and_change(call: Operations, clock: Clock) -> None:
    assert len(call("search_for_product_transactions")) == 1
    clock.advance(hours=2)
    receipt = document(call, 3)
    call("create_transaction", body={**ITEM, "document_id": receipt})
    query = {"changed_after": "2026-11-20T08:00:00"}
    (changed,) = call("search_for_product_transactions", query=query)
    assert changed["document_id"] == receipt
    assert call("search_for_product_transactions", query={"page": 50}) == []
