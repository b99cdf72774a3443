"""Bills of materials, and consumables of appointments."""

from __future__ import annotations

from typing import Any

from altegio.sandbox import Sandbox, ids, seeds

from .conftest import Operations

MASSAGE = {"team_member_id": ids.SECOND_TEAM_MEMBER, "service_id": ids.MASSAGE_SERVICE}
HERE = {"record_id": ids.APPOINTMENT, "service_id": ids.YOGA_SERVICE}


def shampoo(**changes: Any) -> dict[str, Any]:
    used = {"goods_transaction_id": 0, "storage_id": ids.INVENTORY, "good_id": ids.PRODUCT}
    return {**used, "price": 5, "amount": 2, **changes}


def set_to(call: Operations, *used: dict[str, Any]) -> Any:
    body = {"consumables": list(used)}
    (found,) = call("update_appointment_service_consumables", body=body, **HERE)
    return found["consumables"]


def stock(call: Operations) -> float:
    (amount,) = call("get_product", product_id=ids.PRODUCT)["actual_amounts"]
    return float(amount["amount"])


def test_bills_are_found_by_title_and_paged(sandbox: Sandbox, call: Operations) -> None:
    sandbox.seed(seeds.BillOfMaterials(title="Yoga kit", amounts={ids.PRODUCT: 1}))
    (found,) = call("get_bill_of_materials_list", query={"search": "massage"})
    (item,) = found["technological_card_items"]
    assert (found["id"], item["good_id"], item["amount"]) == (
        ids.BILL_OF_MATERIALS,
        ids.PRODUCT,
        0.5,
    )
    second = call("get_bill_of_materials_list", query={"page": 2, "count": 1})
    assert [one["title"] for one in second] == ["Yoga kit"]
    assert call("get_bill_of_materials_list", location_id=ids.SECOND_LOCATION) == []


def test_a_bill_belongs_to_the_provider_of_the_service(call: Operations) -> None:
    name = "get_team_member_service_bill_of_materials"
    assert [one["id"] for one in call(name, **MASSAGE)] == [ids.BILL_OF_MATERIALS]
    assert call(name, **{**MASSAGE, "service_id": ids.YOGA_SERVICE}) == []
    call.refused(name, 404, **{**MASSAGE, "service_id": 1})


def test_consumables_are_written_off_from_the_inventory(call: Operations) -> None:
    before = stock(call)
    (used,) = set_to(call, shampoo())
    assert (used["good"]["title"], used["amount"], used["price"]) == ("Shampoo", 2, 5)
    assert stock(call) == before - 2
    written_off = call("get_transaction", transaction_id=used["goods_transaction_id"])
    assert (written_off["amount"], written_off["good"]["id"]) == (-2, ids.PRODUCT)


def test_set_consumables_replace_the_old_ones(call: Operations) -> None:
    before = stock(call)
    (used,) = set_to(call, shampoo())
    kept = shampoo(goods_transaction_id=used["goods_transaction_id"], amount=3)
    (changed,) = set_to(call, kept)
    assert changed["goods_transaction_id"] == used["goods_transaction_id"]
    assert stock(call) == before - 3
    assert set_to(call) == []
    assert stock(call) == before


def test_consumables_cost_the_client_nothing(call: Operations) -> None:
    before = call("get_sale_transaction", document_id=ids.DOCUMENT)
    set_to(call, shampoo())
    assert call("get_sale_transaction", document_id=ids.DOCUMENT) == before
    shown = call("get_appointment", record_id=ids.APPOINTMENT)
    assert (len(shown["consumables"]), shown["goods_transactions"]) == (1, [])


def test_unknown_products_inventories_and_services_are_refused(call: Operations) -> None:
    name = "update_appointment_service_consumables"
    wrong = shampoo(good_id=1, storage_id=2, goods_transaction_id=3)
    errors = call.refused(name, 422, body={"consumables": [wrong]}, **HERE)
    assert len(errors) == 3
    body: dict[str, Any] = {"consumables": []}
    call.refused(name, 404, body=body, **{**HERE, "service_id": ids.MASSAGE_SERVICE})
    call.refused(name, 404, body=body, **{**HERE, "record_id": 1})


def test_a_detached_bill_leaves_the_appointment(sandbox: Sandbox, call: Operations) -> None:
    kit = {"title": "Yoga kit", "amounts": {ids.PRODUCT: 1}, "service_id": ids.YOGA_SERVICE}
    (bill_id,) = sandbox.seed(seeds.BillOfMaterials(**kit))  # type: ignore[arg-type]
    set_to(call, shampoo())
    (before,) = call("get_appointment_consumables", record_id=ids.APPOINTMENT)
    assert [one["id"] for one in before["technological_cards"]] == [bill_id]
    call("unlink_appointment_service_association", **HERE)
    (after,) = call("get_appointment_consumables", record_id=ids.APPOINTMENT)
    assert (after["technological_cards"], len(after["consumables"])) == ([], 1)
    call("unlink_appointment_service_association", query={"delete_consumables": 1}, **HERE)
    (empty,) = call("get_appointment_consumables", record_id=ids.APPOINTMENT)
    assert empty["consumables"] == []
