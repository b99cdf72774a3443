"""Services, their categories, and the team members who provide them."""

from __future__ import annotations

from datetime import date
from typing import Any

from altegio.models import (
    ServiceCreate,
    ServiceLinkTeamMember,
    ServiceLinkTranslation,
    ServiceTeamMemberInput,
    TeamMemberCreate,
    TeamMemberUpdate,
)
from altegio.sandbox import ids
from tests.facades.every_method import SampleCall

NOVEMBER = {"start_date": date(2026, 11, 1), "end_date": date(2026, 11, 30)}
STRETCHING = ServiceCreate(
    title="Stretching",
    category_id=ids.CLASS_CATEGORY,
    price_min=40,
    price_max=60,
    duration=3600,
    team_members=[ServiceTeamMemberInput(id=ids.TEAM_MEMBER, duration=3600)],
)
#: Required for an update, but not in the described answer.
REQUIRED_OF_A_SERVICE: dict[str, Any] = {
    "is_multi": False,
    "tax_variant": 0,
    "vat_id": 0,
    "is_need_limit_date": False,
    "slot_search_start": 0,
    "slot_search_finish": 86400,
    "step": 0,
    "slot_search_step": 0,
}
BELLA = TeamMemberCreate(
    name="Bella Example",
    specialization="Instructor",
    position_id=ids.INSTRUCTOR,
    phone_number=None,
    user_email="bella@example.com",
    user_phone="13155550111",
    is_user_invite=False,
)


def at(c: Any) -> Any:
    return c.location(ids.LOCATION)


SERVICES: dict[str, SampleCall] = {
    "location.services.list": lambda c: at(c).services.list(category_id=ids.CLASS_CATEGORY),
    "location.services.get": lambda c: at(c).services.get(ids.YOGA_SERVICE),
    "location.services.create": lambda c: at(c).services.create(STRETCHING),
    "location.services.update": lambda c: at(c).services.update(
        ids.YOGA_SERVICE, price_min=60, **REQUIRED_OF_A_SERVICE
    ),
    "location.services.delete": lambda c: at(c).services.delete(ids.PILATES_SERVICE),
    "location.services.set_links": lambda c: at(c).services.set_links(
        ids.YOGA_SERVICE,
        team_members=[ServiceLinkTeamMember(team_member_id=ids.TEAM_MEMBER, hours=1, minutes=0)],
        resource_ids=[ids.RESOURCE],
        translations=[ServiceLinkTranslation(language_id=2, translation="Joga")],
    ),
    "location.service_assignments.create": lambda c: at(c).service_assignments.create(
        ids.MASSAGE_SERVICE, ids.TEAM_MEMBER, duration=5400
    ),
    "location.service_assignments.update": lambda c: at(c).service_assignments.update(
        ids.YOGA_SERVICE, ids.TEAM_MEMBER, duration=5400, bill_of_materials_id=None
    ),
    "location.service_assignments.delete": lambda c: at(c).service_assignments.delete(
        ids.YOGA_SERVICE, ids.TEAM_MEMBER
    ),
    "location.service_categories.list": lambda c: at(c).service_categories.list(),
    "location.service_categories.get": lambda c: at(c).service_categories.get(ids.CLASS_CATEGORY),
    "location.service_categories.create": lambda c: at(c).service_categories.create(title="Spa"),
    "location.service_categories.replace": lambda c: at(c).service_categories.replace(
        ids.CLASS_CATEGORY, title="Classes", team_member_ids=[ids.TEAM_MEMBER], weight=3
    ),
    "location.service_categories.update": lambda c: at(c).service_categories.update(
        ids.CLASS_CATEGORY, weight=3
    ),
    "location.service_categories.delete": lambda c: at(c).service_categories.delete(
        ids.CLASS_CATEGORY
    ),
    "chain.service_categories.list": lambda c: c.chain(ids.CHAIN).service_categories.list(
        include_services=True
    ),
}
TEAM: dict[str, SampleCall] = {
    "location.team_members.list": lambda c: at(c).team_members.list(),
    "location.team_members.get": lambda c: at(c).team_members.get(ids.TEAM_MEMBER),
    "location.team_members.get_details": lambda c: at(c).team_members.get_details(ids.TEAM_MEMBER),
    "location.team_members.create": lambda c: at(c).team_members.create(BELLA),
    "location.team_members.update": lambda c: at(c).team_members.update(
        ids.TEAM_MEMBER, TeamMemberUpdate(specialization="Senior instructor")
    ),
    "location.team_members.delete": lambda c: at(c).team_members.delete(ids.SECOND_TEAM_MEMBER),
    "location.team_members.list_tip_settings": lambda c: at(c).team_members.list_tip_settings(),
    "location.team_members.enable_tips": lambda c: at(c).team_members.enable_tips(ids.TEAM_MEMBER),
    "location.team_members.disable_tips": lambda c: at(c).team_members.disable_tips(
        ids.TEAM_MEMBER
    ),
    "location.positions.list": lambda c: at(c).positions.list(),
    "location.positions.create": lambda c: at(c).positions.create(title="Stylist"),
}
SALARY: dict[str, SampleCall] = {
    "location.salary.get_settlement": lambda c: at(c).salary.get_settlement(
        ids.TEAM_MEMBER, **NOVEMBER
    ),
    "location.salary.get_daily_settlement": lambda c: at(c).salary.get_daily_settlement(
        ids.TEAM_MEMBER, **NOVEMBER
    ),
    "location.salary.get_earnings": lambda c: at(c).salary.get_earnings(
        ids.TEAM_MEMBER, **NOVEMBER
    ),
    "location.salary.get_daily_earnings": lambda c: at(c).salary.get_daily_earnings(
        ids.TEAM_MEMBER, **NOVEMBER
    ),
    "location.salary.get_settlement_as_team_member": lambda c: at(
        c
    ).salary.get_settlement_as_team_member(ids.TEAM_MEMBER, **NOVEMBER),
    "location.salary.get_earnings_as_team_member": lambda c: at(
        c
    ).salary.get_earnings_as_team_member(ids.TEAM_MEMBER, **NOVEMBER),
    "location.salary.list_schemes": lambda c: at(c).salary.list_schemes(ids.TEAM_MEMBER),
    "location.salary.count_schemes": lambda c: at(c).salary.count_schemes(ids.TEAM_MEMBER),
    "location.salary.list_payrolls": lambda c: at(c).salary.list_payrolls(
        ids.TEAM_MEMBER, **NOVEMBER
    ),
    "location.salary.get_payroll": lambda c: at(c).salary.get_payroll(ids.TEAM_MEMBER, ids.PAYROLL),
}
CALLS = SERVICES | TEAM | SALARY
