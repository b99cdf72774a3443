"""Visits: attendance, payments and loyalty."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import altegio
from altegio import models
from altegio.models import Attendance
from altegio.sandbox import ids
from tests.paths import served_path

if TYPE_CHECKING:
    from altegio import AsyncAltegio
    from altegio.facades import AsyncLocationVisits
    from tests.worlds import ClientInAnyWorld

LOCATION, VISIT, APPOINTMENT, CARD = 37532, ids.VISIT, ids.APPOINTMENT, ids.CARD
PARTS = {"record_id": APPOINTMENT, "visit_id": VISIT}


def visits(c: AsyncAltegio) -> AsyncLocationVisits:
    return c.location(LOCATION).visits


def test_get_returns_a_visit_with_its_appointments(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: visits(c).get(VISIT))
    assert isinstance(found, models.Visit)
    assert [one.id for one in found.appointments or ()] == [APPOINTMENT]
    assert client.sent.path == served_path("get_visit", VISIT)


def test_get_details_names_location_appointment_and_visit(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: visits(c).get_details(VISIT, appointment_id=APPOINTMENT))
    assert isinstance(found, models.VisitDetails)
    assert client.sent.path == served_path("get_visit_details", LOCATION, APPOINTMENT, VISIT)


def test_update_records_attendance(client: ClientInAnyWorld) -> None:
    came = models.VisitUpdate(attendance=Attendance.ARRIVED, comment="On time")
    assert client.call(lambda c: visits(c).update(VISIT, came, appointment_id=APPOINTMENT)) is None
    assert client.sent.json == {"attendance": 1, "comment": "On time"}
    assert client.call(lambda c: visits(c).get(VISIT)).attendance is Attendance.ARRIVED


def test_update_needs_attendance_and_comment() -> None:
    with pytest.raises(TypeError):
        models.VisitUpdate(comment="On time")  # type: ignore[call-arg]


def test_the_receipt_is_a_pdf(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: visits(c).get_receipt_pdf(VISIT))
    assert isinstance(found, bytes)
    assert found.startswith(b"%PDF")


def test_a_loyalty_card_pays_at_most_its_balance(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: visits(c).apply_loyalty_card(
            VISIT, card_id=CARD, appointment_id=APPOINTMENT, amount=100000
        )
    )
    assert client.sent.json == {**PARTS, "amount": 100000}
    (paid,) = client.call(lambda c: visits(c).list_loyalty_transactions(VISIT))
    assert isinstance(paid, models.LoyaltyTransaction)
    assert 0 < abs(paid.amount or 0) < 100000


def test_cancelling_refunds_the_payment(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: visits(c).apply_loyalty_card(
            VISIT, card_id=CARD, appointment_id=APPOINTMENT, amount=5
        )
    )
    found = client.call(
        lambda c: visits(c).cancel_loyalty_card(VISIT, card_id=CARD, appointment_id=APPOINTMENT)
    )
    assert isinstance(found, models.VisitDetails)
    assert client.sent.json == PARTS
    assert client.call(lambda c: visits(c).list_loyalty_transactions(VISIT)) == []


@pytest.mark.parametrize("amount", [0, -5, float("nan")])
def test_a_loyalty_payment_of_zero_is_refused(client: ClientInAnyWorld, amount: float) -> None:
    with pytest.raises(ValueError, match=r"^amount must be a number above zero"):
        client.call(
            lambda c: visits(c).apply_loyalty_card(
                VISIT, card_id=CARD, appointment_id=APPOINTMENT, amount=amount
            )
        )
    assert client.sandbox.received == []


@pytest.mark.parametrize("verb", ["apply_discount", "cancel_discount"])
def test_a_discount_names_card_and_promotion(client: ClientInAnyWorld, verb: str) -> None:
    found = client.call(
        lambda c: getattr(visits(c), verb)(
            VISIT, card_id=CARD, promotion_id=ids.PROMOTION, appointment_id=APPOINTMENT
        )
    )
    assert isinstance(found, models.VisitDetails)
    assert client.sent.path == served_path(f"{verb}_promotion", LOCATION, CARD, ids.PROMOTION)
    assert client.sent.json == PARTS


def test_a_referral_names_chain_and_referrer(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: visits(c).apply_referral(
            VISIT, chain_id=ids.CHAIN, appointment_id=APPOINTMENT, referrer_phone="+1 315-555-0101"
        )
    )
    assert client.sent.path == served_path("apply_referral_program", LOCATION, ids.CHAIN)
    assert client.sent.json == {**PARTS, "referrer_phone": "13155550101"}


def test_a_referral_needs_a_phone_number(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^referrer_phone must be an international number"):
        client.call(
            lambda c: visits(c).apply_referral(
                VISIT, chain_id=ids.CHAIN, appointment_id=APPOINTMENT, referrer_phone="Anna"
            )
        )


def test_an_unknown_visit_is_not_found(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: visits(c).get(1))
