"""Referrals and loyalty codes."""

from __future__ import annotations

from typing import Any

from altegio.sandbox import ids

from .conftest import Operations

REFERRAL: dict[str, Any] = {
    "visit_id": ids.VISIT,
    "record_id": ids.APPOINTMENT,
    "referrer_phone": "13155550101",
}


def test_a_visit_is_referred_once(call: Operations) -> None:
    found = call("apply_referral_program", body=REFERRAL)
    assert [item["item_title"] for item in found["items"]] == ["Yoga"]
    assert "already" in call.refused("apply_referral_program", 422, body=REFERRAL)


def test_a_referrer_is_another_client_of_the_chain(call: Operations) -> None:
    for phone, status in ((ids.PHONE, 422), ("13155550198", 404)):
        body = {**REFERRAL, "referrer_phone": phone}
        call.refused("apply_referral_program", status, body=body)


def test_a_referral_names_a_visit_its_appointment_and_its_chain(call: Operations) -> None:
    name = "apply_referral_program"
    call.refused(name, 404, body={**REFERRAL, "visit_id": 1})
    call.refused(name, 422, body={**REFERRAL, "record_id": ids.PAST_APPOINTMENT})
    call.refused(name, 404, body=REFERRAL, chain_id=ids.OTHER_CHAIN)


def test_a_code_is_given_once(call: Operations) -> None:
    codes = {call("generate_loyalty_code", product_id=ids.PRODUCT)["code"] for _ in range(3)}
    assert len(codes) == 3
    call.refused("generate_loyalty_code", 404, product_id=1)
