"""Deprecated methods; every call warns."""

from __future__ import annotations

from datetime import date

from altegio.models import (
    ScheduleIntervalInput,
    ServiceCreate,
    TeamMemberScheduleInput,
    TeamMemberUpdate,
)
from altegio.sandbox import ids
from tests.facades.every_method import SampleCall

HOURS = [ScheduleIntervalInput(from_="10:00", to="14:00")]

CALLS: dict[str, SampleCall] = {
    "location.deprecated.list_clients": lambda c: c.location(
        ids.LOCATION
    ).deprecated.list_clients(),
    "location.deprecated.list_users": lambda c: c.location(ids.LOCATION).deprecated.list_users(),
    "location.deprecated.get_service": lambda c: c.location(ids.LOCATION).deprecated.get_service(
        ids.YOGA_SERVICE
    ),
    "location.deprecated.replace_service": lambda c: c.location(
        ids.LOCATION
    ).deprecated.replace_service(
        ids.YOGA_SERVICE,
        ServiceCreate(title="Yoga", category_id=ids.CLASS_CATEGORY),
    ),
    "location.deprecated.list_service_categories": lambda c: c.location(
        ids.LOCATION
    ).deprecated.list_service_categories(ids.MASSAGE_CATEGORY),
    "location.deprecated.list_product_categories": lambda c: c.location(
        ids.LOCATION
    ).deprecated.list_product_categories(),
    "location.deprecated.create_team_member": lambda c: c.location(
        ids.LOCATION
    ).deprecated.create_team_member(TeamMemberUpdate(name="Zoe")),
    "location.deprecated.replace_schedule": lambda c: c.location(
        ids.LOCATION
    ).deprecated.replace_schedule(
        ids.TEAM_MEMBER,
        [TeamMemberScheduleInput(date=date(2030, 5, 6), is_working=True, intervals=HOURS)],
    ),
}
