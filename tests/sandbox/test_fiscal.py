"""The fiscal register: receipts of visits; tax systems."""

from __future__ import annotations

from typing import Any

from altegio.sandbox import Sandbox, ids, seeds

from .conftest import Clock, Operations

SALE, RETURN = 0, 1


def pay(call: Operations, amount: float) -> None:
    payment = {"method": {"slug": "account", "account_id": ids.CASH}, "amount": amount}
    where = {"document_id": ids.DOCUMENT}
    call("create_payment_with_loyalty_methods", body={"payment": payment}, **where)


def print_receipt(call: Operations, kind: int = SALE) -> Any:
    body = {"document_id": ids.DOCUMENT, "type": kind}
    (found,) = call("print_fiscal_receipt", body=body)["kkm_transactions"]
    return found


def test_a_receipt_has_the_paid_amount(call: Operations) -> None:
    pay(call, 30)
    receipt = print_receipt(call)
    assert (receipt["sum"], receipt["type"]["title"]) == (30, "Sale")
    assert (receipt["document"]["id"], receipt["document"]["type"]) == (ids.DOCUMENT, 7)
    assert call("get_fiscal_transaction_list") == [receipt]


def test_a_receipt_is_shown_with_the_visit_and_the_sale(call: Operations) -> None:
    receipt = print_receipt(call)
    details = call("get_visit_details", visit_id=ids.VISIT, record_id=ids.APPOINTMENT)
    shown = details["kkm_transaction_details_container"]
    assert (shown["last_operation_type"], [one["id"] for one in shown["transactions"]]) == (
        1,
        [receipt["id"]],
    )
    sale = call("get_sale_transaction", document_id=ids.DOCUMENT)
    assert [one["id"] for one in sale["kkm_state"]["transactions"]] == [receipt["id"]]


def test_a_return_needs_an_earlier_sale(call: Operations) -> None:
    body = {"document_id": ids.DOCUMENT, "type": RETURN}
    assert set(call.refused("print_fiscal_receipt", 422, body=body)) == {"type"}
    print_receipt(call)
    assert print_receipt(call, RETURN)["type"] == {"id": 1, "title": "Return"}


def test_only_visits_and_top_ups_have_receipts(call: Operations) -> None:
    body = {"document_id": ids.SALE_DOCUMENT, "type": SALE}
    assert set(call.refused("print_fiscal_receipt", 422, body=body)) == {"document_id"}
    call.refused("print_fiscal_receipt", 404, body={**body, "document_id": 1})


def test_receipts_are_listed_by_day_type_status_and_page(call: Operations, clock: Clock) -> None:
    first = print_receipt(call)
    clock.advance(days=2)
    second = print_receipt(call, RETURN)

    def listed(**query: Any) -> list[int]:
        return [one["id"] for one in call("get_fiscal_transaction_list", query=query)]

    assert listed(start_date="20261121") == listed(type=RETURN) == [second["id"]]
    assert listed(end_date="2026-11-21") == listed(type=SALE) == [first["id"]]
    assert listed(status=2) == []
    assert listed(page=2, editable_length=1) == [second["id"]]
    assert call("get_fiscal_transaction_list", location_id=ids.SECOND_LOCATION) == []


def test_a_country_has_its_tax_systems(sandbox: Sandbox, call: Operations) -> None:
    sandbox.seed(seeds.TaxSystem(country_id=9, title="Flat", slug="flat", vats={"v7": "7 %"}))
    (found,) = call("get_tax_system_list", country_id=9)
    assert (found["slug"], found["vats"]) == ("flat", [{"title": "7 %", "slug": "v7"}])
    call.refused("get_tax_system_list", 404, country_id=10)
