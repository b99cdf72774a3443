"""Facades of the calendar and of clients, for type checkers: read, never run."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import assert_type

from altegio import Altegio, AsyncAltegio, AsyncPager, Pager
from altegio.models import (
    Appointment,
    AppointmentCalendarSettings,
    Attendance,
    ChainClient,
    Client,
    ClientAccountSummary,
    ClientComment,
    ClientFile,
    ClientFilter,
    ClientHistory,
    CustomField,
    CustomFieldEntity,
    Resource,
    Slot,
    Tag,
    TagEntity,
    TeamMemberSchedule,
    Visit,
)

DAY = date(2026, 11, 1)


async def asynchronous(client: AsyncAltegio) -> None:
    location, chain = client.location(1), client.chain(1)
    assert_type(location.appointments.list(start_date=DAY), AsyncPager[Appointment])
    assert_type(await location.appointments.get(1), Appointment)
    changed = await location.appointments.update(1, zone="UTC", attendance=Attendance.ARRIVED)
    assert_type(changed, Appointment)
    await location.appointments.update(1, zone="UTC", attendence=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    assert_type(await location.visits.get(1), Visit)
    assert_type(await location.visits.get_receipt_pdf(1), bytes)
    assert_type(await location.slots.list(1, day=DAY), list[Slot])
    assert_type(await location.slots.list_dates(day=DAY), list[date])
    schedules = await location.schedules.list(start_date=DAY, end_date=DAY)
    assert_type(schedules, list[TeamMemberSchedule])
    assert_type(await location.settings.get_calendar(), AppointmentCalendarSettings)
    assert_type(await location.resources.list(), list[Resource])
    assert_type(location.clients.search(), AsyncPager[Client])
    assert_type(location.clients.list_history(1), AsyncPager[ClientHistory])
    assert_type(await location.client_comments.list(1), list[ClientComment])
    assert_type(await location.client_files.list(1), list[ClientFile])
    assert_type(await location.client_accounts.list_for_client(1), list[ClientAccountSummary])
    assert_type(await location.tags.list(entity=TagEntity.CLIENT), list[Tag])
    fields = await location.custom_fields.list(entity=CustomFieldEntity.CLIENT)
    assert_type(fields, list[CustomField])
    assert_type(await chain.clients.get(phone="13155550100"), ChainClient)
    assert_type(chain.client_accounts.list(), AsyncPager[ClientAccountSummary])


def synchronous(client: Altegio) -> None:
    location, chain = client.location(1), client.chain(1)
    assert_type(location.appointments.list(start_date=DAY), Pager[Appointment])
    assert_type(location.appointments.get(1), Appointment)
    changed = location.appointments.update(1, zone="UTC", attendance=Attendance.ARRIVED)
    assert_type(changed, Appointment)
    assert_type(location.visits.get(1), Visit)
    assert_type(location.visits.get_receipt_pdf(1), bytes)
    assert_type(location.slots.list(1, day=DAY), list[Slot])
    assert_type(location.slots.list_dates(day=DAY), list[date])
    schedules = location.schedules.list(start_date=DAY, end_date=DAY)
    assert_type(schedules, list[TeamMemberSchedule])
    assert_type(location.settings.get_calendar(), AppointmentCalendarSettings)
    assert_type(location.resources.list(), list[Resource])
    assert_type(location.clients.search(), Pager[Client])
    assert_type(location.clients.list_history(1), Pager[ClientHistory])
    assert_type(location.client_comments.list(1), list[ClientComment])
    assert_type(location.client_files.list(1), list[ClientFile])
    assert_type(location.client_accounts.list_for_client(1), list[ClientAccountSummary])
    assert_type(location.tags.list(entity=TagEntity.CLIENT), list[Tag])
    fields = location.custom_fields.list(entity=CustomFieldEntity.CLIENT)
    assert_type(fields, list[CustomField])
    assert_type(chain.clients.get(phone="13155550100"), ChainClient)
    assert_type(chain.client_accounts.list(), Pager[ClientAccountSummary])


def methods_of_models(appointment: Appointment) -> None:
    assert_type(appointment.starts_at_in("Europe/Berlin"), datetime)
    assert_type(appointment.starts_at_in(UTC), datetime)
    assert_type(ClientFilter.query("Anna"), ClientFilter)
