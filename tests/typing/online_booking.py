"""Facades of online booking, for type checkers: read, never run."""

from __future__ import annotations

from datetime import date, datetime
from typing import assert_type

from altegio import Altegio, AsyncAltegio
from altegio.models import (
    BookableDates,
    BookableServices,
    BookableTeamMember,
    BookingSlot,
    BookingUser,
    BookingUserToken,
    BookingWidgetConfig,
    EventBooking,
    EventBookingCreate,
    FeedbackForm,
    NearestSlots,
    OnlineAppointment,
    OnlineBooking,
    OnlineBookingAppointment,
    OnlineBookingCreate,
    PrivacyPolicy,
    SentFeedback,
)

DAY = date(2026, 11, 1)
WANTED = OnlineBookingAppointment(id=1, team_member_id=0, datetime="2026-11-01T10:00:00-05:00")
BOOKING = OnlineBookingCreate(name="Zoe", phone="+13155550177", appointments=[WANTED])
PLACES = EventBookingCreate(name="Zoe", phone="+13155550177", email="zoe@example.com")


async def asynchronous(client: AsyncAltegio) -> None:
    booking = client.location(1).booking
    assert_type(await booking.list_services(), BookableServices)
    assert_type(await booking.list_team_members(service_ids=[1]), list[BookableTeamMember])
    assert_type(await booking.list_dates(day=DAY), BookableDates)
    assert_type(await booking.get_nearest_slots(1), NearestSlots)
    slots = await booking.list_slots(1, day=DAY, service_ids=(1, 2))
    assert_type(slots, list[BookingSlot])
    assert_type(slots[0].datetime, str)
    assert_type(slots[0].starts_at_local, datetime)
    assert_type(await booking.get_privacy_policy(), PrivacyPolicy)
    assert_type(await booking.create(BOOKING), list[OnlineBooking])
    assert_type(await booking.get(1, appointment_hash="a"), OnlineAppointment)
    assert_type(await booking.move(1, slot=slots[0].datetime), OnlineAppointment)
    assert_type(await booking.book_event(1, PLACES), EventBooking)
    assert_type(await client.booking.get_widget(1), BookingWidgetConfig)
    own = await client.booking.list_appointments(1, appointment_hash="a")
    assert_type(own, list[OnlineAppointment])
    assert_type(await client.booking_user.log_in(login="a", password="b"), BookingUser)
    token = await client.booking_user.log_in_with_code(phone="a", code="b")
    assert_type(token, BookingUserToken)
    assert_type(await client.feedback.get("a"), FeedbackForm)
    assert_type(await client.feedback.send("a", rating=5), SentFeedback)
    await booking.list_slots(1, day=DAY, services_ids=[1])  # type: ignore[call-arg]
    await booking.move(1, slot=datetime.now())  # type: ignore[arg-type]  # noqa: DTZ005


def synchronous(client: Altegio) -> None:
    booking = client.location(1).booking
    assert_type(booking.list_services(), BookableServices)
    assert_type(booking.list_team_members(service_ids=[1]), list[BookableTeamMember])
    assert_type(booking.list_dates(day=DAY), BookableDates)
    assert_type(booking.get_nearest_slots(1), NearestSlots)
    slots = booking.list_slots(1, day=DAY, service_ids=(1, 2))
    assert_type(slots, list[BookingSlot])
    assert_type(slots[0].datetime, str)
    assert_type(booking.create(BOOKING), list[OnlineBooking])
    assert_type(booking.get(1, appointment_hash="a"), OnlineAppointment)
    assert_type(booking.book_event(1, PLACES), EventBooking)
    assert_type(client.booking.get_widget(1), BookingWidgetConfig)
    assert_type(client.booking_user.log_in(login="a", password="b"), BookingUser)
    assert_type(client.feedback.get("a"), FeedbackForm)
    booking.list_slots(1, day=DAY, services_ids=[1])  # type: ignore[call-arg]
