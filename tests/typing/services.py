"""Services, team, settings and users, for type checkers: read by mypy and pyright, never run."""

from __future__ import annotations

import io
from datetime import date
from typing import assert_type

from altegio import Altegio, AsyncAltegio, AsyncPager, Pager
from altegio.models import (
    AnalyticsSeries,
    BookingWidget,
    ChainServiceCategory,
    ImageUploadResult,
    License,
    NotificationType,
    Payroll,
    Review,
    Service,
    ServiceAssignment,
    ServiceCategory,
    TeamMember,
    UserNotificationSettings,
)

DAY = date(2026, 11, 1)


async def asynchronous(client: AsyncAltegio) -> None:
    location = client.location(1)
    assert_type(await location.services.list(), list[Service])
    assert_type(await location.services.get(1), Service)
    assert_type(await location.service_assignments.create(1, 2, duration=3600), ServiceAssignment)
    assert_type(await location.service_categories.list(), list[ServiceCategory])
    assert_type(await client.chain(1).service_categories.list(), list[ChainServiceCategory])
    assert_type(await location.team_members.list(), list[TeamMember])
    assert_type(await location.salary.list_payrolls(1, start_date=DAY, end_date=DAY), list[Payroll])
    assert_type(await location.settings.get_license(), License)
    assert_type(await location.booking_widgets.list(), list[BookingWidget])
    assert_type(await location.images.upload(io.BytesIO(), service_id=1), ImageUploadResult)
    assert_type(await location.messages.send_sms([1], text="Hello"), None)
    assert_type(location.reviews.list(), AsyncPager[Review])
    assert_type(
        await location.users.update_notification_settings(
            1, {NotificationType.LICENSE_EXPIRES: True}
        ),
        UserNotificationSettings,
    )
    assert_type(
        await location.analytics.get_daily_revenue(start_date=DAY, end_date=DAY),
        list[AnalyticsSeries],
    )


def synchronous(client: Altegio) -> None:
    location = client.location(1)
    assert_type(location.services.list(), list[Service])
    assert_type(location.services.get(1), Service)
    assert_type(location.service_assignments.create(1, 2, duration=3600), ServiceAssignment)
    assert_type(location.service_categories.list(), list[ServiceCategory])
    assert_type(client.chain(1).service_categories.list(), list[ChainServiceCategory])
    assert_type(location.team_members.list(), list[TeamMember])
    assert_type(location.salary.list_payrolls(1, start_date=DAY, end_date=DAY), list[Payroll])
    assert_type(location.settings.get_license(), License)
    assert_type(location.booking_widgets.list(), list[BookingWidget])
    assert_type(location.images.upload(io.BytesIO(), service_id=1), ImageUploadResult)
    assert_type(location.messages.send_sms([1], text="Hello"), None)
    assert_type(location.reviews.list(), Pager[Review])
    assert_type(
        location.users.update_notification_settings(1, {NotificationType.LICENSE_EXPIRES: True}),
        UserNotificationSettings,
    )
    assert_type(
        location.analytics.get_daily_revenue(start_date=DAY, end_date=DAY), list[AnalyticsSeries]
    )


def positions_are_deprecated(client: Altegio) -> None:
    client.location(1).positions.list()  # type: ignore[deprecated]
