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


def test_products_are_listed_by_text_category_and_change(call: Operations, clock: Clock) -> None:
    clock.advance(hours=2)
    soap = call("create_product", body={**SOAP, "barcode": "4006381333931"})["good_id"]
    for query, expected in (
        ({"term": "400638"}, [soap]),
        ({"term": "s-1"}, [soap]),
        ({"term": "SHAM"}, [ids.PRODUCT]),
        ({"category_id": ids.PRODUCT_CATEGORY}, [ids.PRODUCT, soap]),
        ({"category_id": 1}, []),
        ({"changed_after": "2026-11-20T08:00:00"}, [soap]),
        ({"changed_before": "2026-11-20T08:00:00"}, [ids.PRODUCT]),
    ):
        found = call("get_products_list", query=query)
        assert [row["good_id"] for row in found] == expected


def test_a_search_returns_at_most_the_requested_number(call: Operations) -> None:
    query = {"term": "a", "count": 1}
    assert [row["title"] for row in call("search_product", query=query)] == ["Care"]
    assert call.meta("search_product", query=query)["count"] == 2


def test_a_new_product_has_no_stock(call: Operations) -> None:
    made = call("create_product", body={**SOAP, "sale_unit_id": 2, "service_unit_id": 3})
    amounts = [{"storage_id": ids.INVENTORY, "amount": 0}]
    read = call("get_product", product_id=made["good_id"])
    assert read["actual_amounts"] == amounts
    assert (read["unit_short_title"], read["service_unit_short_title"]) == ("ml", "g")
    body = {**SOAP, "sale_unit_id": 1, "service_unit_id": 1}
    changed = call("update_product", product_id=made["good_id"], body=body)
    assert changed["unit_short_title"] == "pc"


def test_the_same_units_need_no_rules(call: Operations) -> None:
    changed = call("update_product", product_id=ids.PRODUCT, body=SOAP)
    assert changed["title"] == "Soap"
    body = {**SOAP, "service_unit_id": 2}
    call.refused("update_product", 409, product_id=ids.PRODUCT, body=body)


def test_a_category_is_moved_and_found_by_its_id(call: Operations) -> None:
    body = {"title": "Hair", "parent_category_id": ids.PRODUCT_CATEGORY}
    made = call("create_product_category", body=body)
    found = call("get_product_category_list_by_ids", query={"ids[]": [made["id"]]})
    assert [(row["title"], row["parent_category_id"]) for row in found] == [
        ("Hair", ids.PRODUCT_CATEGORY)
    ]
    call("update_product_category", category_id=made["id"], body={"title": "Skin"})
    roots = call("get_product_category_list", parent_category_id=0)
    assert [row["title"] for row in roots] == ["Care", "Skin"]
    call.refused("get_product_category_list", 404, parent_category_id=1)


def test_a_transaction_shows_its_product_client_and_team_member(call: Operations) -> None:
    people = {"client_id": ids.CLIENT, "master_id": ids.TEAM_MEMBER}
    made = call("create_transaction", body={**ITEM, **people, "document_id": document(call, 3)})
    assert made["good"]["title"] == "Shampoo"
    assert (made["client"]["name"], made["master"]["name"]) == ("Anna Example", "Mia")
    assert (made["type"]["title"], made["storage"]["id"]) == ("Receipt", ids.INVENTORY)
    listed = call("search_for_product_transactions", query={"document_id": made["document_id"]})
    assert [(row["type"], row["clients"]["name"]) for row in listed] == [
        ("Receipt", "Anna Example")
    ]
    body = {**ITEM, "document_id": made["document_id"]}
    changed = call("update_transaction", transaction_id=made["id"], body=body)
    assert (changed["client_id"], changed["master_id"]) == (0, 0)


def test_a_transactions_day_can_be_either_end_of_the_period(call: Operations) -> None:
    for query, count in (
        ({"start_date": "2026-11-20", "end_date": "2026-11-20"}, 1),
        ({"start_date": "2026-11-21"}, 0),
        ({"end_date": "2026-11-19"}, 0),
    ):
        assert len(call("search_for_product_transactions", query=query)) == count


def test_a_replaced_document_has_the_sent_day(call: Operations) -> None:
    where = {"document_id": document(call, 3)}
    body = {"type_id": 4, "storage_id": ids.INVENTORY, "create_date": "2026-11-19T10:00:00-05:00"}
    call("update_document", body=body, **where)
    read = call("get_document", **where)
    assert (read["type"]["title"], read["create_date"]) == ("Write-off", "2026-11-19 10:00:00")
    assert (read["comment"], read["storage"]["id"]) == ("", ids.INVENTORY)
    call.refused("update_document", 422, body={**body, "storage_id": 1}, **where)
