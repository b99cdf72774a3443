"""Online booking, and the clients who log in to it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from altegio import models
from altegio.sandbox import ids
from tests.facades.every_method import SampleCall

SOON = (datetime.now(UTC) + timedelta(days=3)).date()
PHONE = "+13155550177"
CODE = "10177"
"""What the sandbox texts to that number."""


def slots(client: Any) -> Any:
    booking = client.location(ids.LOCATION).booking
    return booking.list_slots(ids.TEAM_MEMBER, day=SOON, service_ids=[ids.YOGA_SERVICE])


def wanted(found: list[models.BookingSlot]) -> models.OnlineBookingAppointment:
    return models.OnlineBookingAppointment(
        id=1,
        service_ids=[ids.YOGA_SERVICE],
        team_member_id=ids.TEAM_MEMBER,
        datetime=found[0].datetime,
    )


CALLS: dict[str, SampleCall] = {
    "booking.cancel": lambda c: c.booking.cancel(
        ids.APPOINTMENT, appointment_hash=ids.APPOINTMENT_HASH
    ),
    "booking.get_texts": lambda c: c.booking.get_texts("en-US"),
    "booking.get_widget": lambda c: c.booking.get_widget(ids.WIDGET),
    "booking.list_appointments": lambda c: c.booking.list_appointments(
        ids.APPOINTMENT, appointment_hash=ids.APPOINTMENT_HASH
    ),
    "booking_user.change_password": lambda c: c.booking_user.change_password(
        old_password="secret", new_password="other"
    ),
    "booking_user.get": lambda c: c.booking_user.get(),
    "booking_user.log_in": lambda c: c.booking_user.log_in(
        login="anna@example.com", password="secret"
    ),
    "booking_user.log_in_with_code": (
        lambda c: c.location(ids.LOCATION).booking.send_code(PHONE),
        lambda c: c.booking_user.log_in_with_code(phone=PHONE, code=CODE),
    ),
    "booking_user.send_code": lambda c: c.booking_user.send_code(PHONE, location_id=ids.LOCATION),
    "booking_user.update": (
        lambda c: c.booking_user.send_code(PHONE, chain_id=ids.CHAIN),
        lambda c: c.booking_user.update(phone=PHONE, confirmation_code=CODE),
    ),
    "feedback.get": lambda c: c.feedback.get(ids.FEEDBACK_TOKEN),
    "feedback.send": lambda c: c.feedback.send(ids.FEEDBACK_TOKEN, rating=5, tips_amount=5),
    "location.booking.book_event": lambda c: c.location(ids.LOCATION).booking.book_event(
        ids.EVENT,
        models.EventBookingCreate(name="Zoe", phone=PHONE, email="zoe@example.com", places=2),
    ),
    "location.booking.check": (
        slots,
        lambda c, found: c.location(ids.LOCATION).booking.check([wanted(found)]),
    ),
    "location.booking.create": (
        slots,
        lambda c, found: c.location(ids.LOCATION).booking.create(
            models.OnlineBookingCreate(name="Zoe", phone=PHONE, appointments=[wanted(found)])
        ),
    ),
    "location.booking.get": lambda c: c.location(ids.LOCATION).booking.get(
        ids.APPOINTMENT, appointment_hash=ids.APPOINTMENT_HASH
    ),
    "location.booking.get_nearest_slots": lambda c: c.location(
        ids.LOCATION
    ).booking.get_nearest_slots(ids.TEAM_MEMBER, service_ids=[ids.YOGA_SERVICE]),
    "location.booking.get_privacy_policy": lambda c: c.location(
        ids.LOCATION
    ).booking.get_privacy_policy(),
    "location.booking.list_dates": lambda c: c.location(ids.LOCATION).booking.list_dates(
        service_ids=[ids.YOGA_SERVICE], day=SOON
    ),
    "location.booking.list_services": lambda c: c.location(ids.LOCATION).booking.list_services(
        team_member_id=ids.TEAM_MEMBER
    ),
    "location.booking.list_slots": slots,
    "location.booking.list_team_members": lambda c: c.location(
        ids.LOCATION
    ).booking.list_team_members(service_ids=[ids.YOGA_SERVICE]),
    "location.booking.move": (
        slots,
        lambda c, found: c.location(ids.LOCATION).booking.move(
            ids.APPOINTMENT, slot=found[0].datetime
        ),
    ),
    "location.booking.send_code": lambda c: c.location(ids.LOCATION).booking.send_code(PHONE),
}
