"""Appointments, visits, slots and schedules."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from altegio.models import (
    AppointmentClientInput,
    AppointmentInput,
    AppointmentServiceInput,
    AppointmentType,
    Attendance,
    ConsumableInput,
    ScheduleIntervalInput,
    TeamMemberScheduleInput,
    TeamMemberScheduleToSet,
    VisitUpdate,
)
from altegio.sandbox import ids
from tests.facades.every_method import SampleCall

DAY = date(2030, 5, 6)
HAIRCUT = AppointmentInput(
    team_member_id=ids.TEAM_MEMBER,
    services=[AppointmentServiceInput(id=ids.YOGA_SERVICE)],
    client=AppointmentClientInput(phone=ids.PHONE, name="Anna Example"),
    starts_at=datetime.now(UTC).replace(minute=0, second=0, microsecond=0) + timedelta(days=30),
    duration=3600,
    save_if_busy=True,
)
OIL = ConsumableInput(
    product_transaction_id=0,
    inventory_id=ids.INVENTORY,
    product_id=ids.PRODUCT,
    price=10,
    amount=1,
)
HOURS = [ScheduleIntervalInput(from_="10:00", to="14:00")]

APPOINTMENTS: dict[str, SampleCall] = {
    "location.appointments.list": lambda c: c.location(ids.LOCATION).appointments.list(),
    "location.appointments.changed": lambda c: c.location(ids.LOCATION).appointments.changed(
        since=datetime(2026, 1, 1)  # noqa: DTZ001 (the location's local time)
    ),
    "location.appointments.get": lambda c: c.location(ids.LOCATION).appointments.get(
        ids.APPOINTMENT
    ),
    "location.appointments.create": lambda c: c.location(ids.LOCATION).appointments.create(HAIRCUT),
    "location.appointments.update": lambda c: c.location(ids.LOCATION).appointments.update(
        ids.APPOINTMENT, zone="America/New_York", comment="Late"
    ),
    "location.appointments.replace": lambda c: c.location(ids.LOCATION).appointments.replace(
        ids.APPOINTMENT, HAIRCUT
    ),
    "location.appointments.delete": lambda c: c.location(ids.LOCATION).appointments.delete(
        ids.APPOINTMENT
    ),
    "location.appointments.list_consumables": lambda c: c.location(
        ids.LOCATION
    ).appointments.list_consumables(ids.APPOINTMENT),
    "location.appointments.set_consumables": lambda c: c.location(
        ids.LOCATION
    ).appointments.set_consumables(ids.APPOINTMENT, [OIL], service_id=ids.YOGA_SERVICE),
    "location.appointments.detach_bill_of_materials": lambda c: c.location(
        ids.LOCATION
    ).appointments.detach_bill_of_materials(ids.APPOINTMENT, service_id=ids.YOGA_SERVICE),
}
VISITS: dict[str, SampleCall] = {
    "location.visits.get": lambda c: c.location(ids.LOCATION).visits.get(ids.VISIT),
    "location.visits.get_details": lambda c: c.location(ids.LOCATION).visits.get_details(
        ids.VISIT, appointment_id=ids.APPOINTMENT
    ),
    "location.visits.update": lambda c: c.location(ids.LOCATION).visits.update(
        ids.VISIT,
        VisitUpdate(attendance=Attendance.ARRIVED, comment=""),
        appointment_id=ids.APPOINTMENT,
    ),
    "location.visits.get_receipt_pdf": lambda c: c.location(ids.LOCATION).visits.get_receipt_pdf(
        ids.VISIT
    ),
    "location.visits.list_loyalty_transactions": lambda c: c.location(
        ids.LOCATION
    ).visits.list_loyalty_transactions(ids.VISIT),
    "location.visits.apply_loyalty_card": lambda c: c.location(
        ids.LOCATION
    ).visits.apply_loyalty_card(
        ids.VISIT, card_id=ids.CARD, appointment_id=ids.APPOINTMENT, amount=5
    ),
    "location.visits.cancel_loyalty_card": lambda c: c.location(
        ids.LOCATION
    ).visits.cancel_loyalty_card(ids.VISIT, card_id=ids.CARD, appointment_id=ids.APPOINTMENT),
    "location.visits.apply_discount": lambda c: c.location(ids.LOCATION).visits.apply_discount(
        ids.VISIT, card_id=ids.CARD, promotion_id=ids.PROMOTION, appointment_id=ids.APPOINTMENT
    ),
    "location.visits.cancel_discount": lambda c: c.location(ids.LOCATION).visits.cancel_discount(
        ids.VISIT, card_id=ids.CARD, promotion_id=ids.PROMOTION, appointment_id=ids.APPOINTMENT
    ),
    "location.visits.apply_referral": lambda c: c.location(ids.LOCATION).visits.apply_referral(
        ids.VISIT,
        chain_id=ids.CHAIN,
        appointment_id=ids.APPOINTMENT,
        referrer_phone="13155550101",
    ),
}
CALENDAR: dict[str, SampleCall] = {
    "location.slots.list": lambda c: c.location(ids.LOCATION).slots.list(ids.TEAM_MEMBER, day=DAY),
    "location.slots.list_dates": lambda c: c.location(ids.LOCATION).slots.list_dates(day=DAY),
    "location.schedules.list": lambda c: c.location(ids.LOCATION).schedules.list(
        start_date=DAY, end_date=DAY
    ),
    "location.schedules.set": lambda c: c.location(ids.LOCATION).schedules.set(
        schedules=[
            TeamMemberScheduleToSet(team_member_id=ids.TEAM_MEMBER, dates=[DAY], intervals=HOURS)
        ]
    ),
    "location.schedules.get": lambda c: c.location(ids.LOCATION).schedules.get(
        ids.TEAM_MEMBER, start_date=DAY, end_date=DAY
    ),
    "location.schedules.replace": lambda c: c.location(ids.LOCATION).schedules.replace(
        ids.TEAM_MEMBER,
        [TeamMemberScheduleInput(date=DAY, is_working=True, intervals=HOURS)],
        start_date=DAY,
        end_date=DAY,
    ),
    "location.settings.get_calendar": lambda c: c.location(ids.LOCATION).settings.get_calendar(),
    "location.settings.update_calendar": lambda c: c.location(
        ids.LOCATION
    ).settings.update_calendar(appointment_type=AppointmentType.MIXED, max_event_clients=20),
    "location.resources.list": lambda c: c.location(ids.LOCATION).resources.list(),
}
CALLS = APPOINTMENTS | VISITS | CALENDAR
