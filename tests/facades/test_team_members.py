"""Team members, positions and salary."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import partial
from typing import Any

import pytest

import altegio
from altegio import facades
from altegio.models import TeamMemberUpdate
from altegio.sandbox import ids
from tests.facades.every_method.services_and_team import BELLA
from tests.paths import served_path
from tests.worlds import ClientInAnyWorld

FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)
PERIODS = [
    "get_settlement",
    "get_daily_settlement",
    "get_earnings",
    "get_daily_earnings",
    "get_settlement_as_team_member",
    "get_earnings_as_team_member",
    "list_payrolls",
]


def test_get_needs_fewer_rights_than_get_details(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.location(ids.LOCATION).team_members.get(ids.TEAM_MEMBER))
    assert client.sent.operation == "get_team_member_by_id"
    client.call(lambda c: c.location(ids.LOCATION).team_members.get_details(ids.TEAM_MEMBER))
    assert client.sent.operation == "get_team_member"


def test_get_returns_one_team_member_although_the_server_sends_a_list(
    client: ClientInAnyWorld,
) -> None:
    client.sandbox.answer_next(
        200, json={"success": True, "data": [{"id": 7, "name": "Bella Example", "fired": 1}]}
    )
    found = client.call(lambda c: c.location(ids.LOCATION).team_members.get(7))
    assert (found.id, found.name, found.is_fired) == (7, "Bella Example", True)


def test_a_created_team_member_is_listed(client: ClientInAnyWorld) -> None:
    made = client.call(lambda c: c.location(ids.LOCATION).team_members.create(BELLA))
    assert client.sent.json["is_user_invite"] is False
    found = client.call(lambda c: c.location(ids.LOCATION).team_members.list())
    assert made.id in [member.id for member in found]


def test_update_sends_flags_and_unlinks_a_user(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(ids.LOCATION).team_members.update(
            ids.TEAM_MEMBER, TeamMemberUpdate(is_fired=True, user_id=0)
        )
    )
    assert client.sent.json == {"fired": 1, "user_id": 0}


def test_a_deleted_team_member_is_not_found(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.location(ids.LOCATION).team_members.delete(ids.SECOND_TEAM_MEMBER))
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.location(ids.LOCATION).team_members.get(ids.SECOND_TEAM_MEMBER))


def test_tips_are_turned_on_by_the_id_of_their_settings(client: ClientInAnyWorld) -> None:
    (settings, *_) = client.call(
        lambda c: c.location(ids.LOCATION).team_members.list_tip_settings()
    )
    for method, is_enabled in (("enable_tips", True), ("disable_tips", False)):
        found: Any = client.call(partial(tips, method=method, settings_id=settings.id))
        assert {one.id: one.is_enabled for one in found}[settings.id] is is_enabled


def test_turning_tips_on_is_not_retried_although_it_is_a_get(client: ClientInAnyWorld) -> None:
    client.sandbox.answer_next(502)
    with pytest.raises(altegio.InternalServerError):
        client.call(lambda c: c.location(ids.LOCATION).team_members.enable_tips(ids.TEAM_MEMBER))
    assert client.sent.method == "GET"
    assert len(client.sandbox.received) == 1


def test_positions_are_deprecated_for_type_checkers_without_a_warning(
    client: ClientInAnyWorld, recwarn: pytest.WarningsRecorder
) -> None:
    made: Any = client.call(lambda c: positions(c).create(title="Stylist"))
    found: Any = client.call(lambda c: positions(c).list())
    assert made.id in [position.id for position in found]
    assert not [one for one in recwarn if one.category is DeprecationWarning]
    kinds: list[Any] = [facades.AsyncLocationPositions, facades.LocationPositions]
    for kind in kinds:
        assert "V2" in kind.list.__deprecated__
        assert "V2" in kind.create.__deprecated__


@pytest.mark.parametrize("method", PERIODS)
def test_a_period_is_sent_as_two_days(client: ClientInAnyWorld, method: str) -> None:
    client.call(lambda c: salary(c, method, start_date=FIRST, end_date=LAST))
    assert client.sent.query == {"date_from": "2026-11-01", "date_to": "2026-11-30"}


@pytest.mark.parametrize("method", PERIODS)
def test_a_period_that_ends_before_it_starts_is_refused(
    client: ClientInAnyWorld, method: str
) -> None:
    with pytest.raises(ValueError, match=r"^start_date must not be later than end_date"):
        client.call(lambda c: salary(c, method, start_date=LAST, end_date=FIRST))
    assert client.sandbox.received == []


@pytest.mark.parametrize("method", PERIODS)
def test_a_period_refuses_times(client: ClientInAnyWorld, method: str) -> None:
    with pytest.raises(TypeError, match=r"^start_date must be a date without a time"):
        client.call(
            lambda c: salary(c, method, start_date=datetime(2026, 11, 1, tzinfo=UTC), end_date=LAST)
        )
    assert client.sandbox.received == []


def test_a_payroll_is_named_by_the_team_member_and_its_id(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.location(ids.LOCATION).salary.get_payroll(ids.TEAM_MEMBER, ids.PAYROLL))
    assert client.sent.path == served_path(
        "get_team_member_payroll_calculation", ids.LOCATION, ids.TEAM_MEMBER, ids.PAYROLL
    )


def tips(client: Any, method: str, settings_id: int) -> Any:
    return getattr(client.location(ids.LOCATION).team_members, method)(settings_id)


def positions(client: Any) -> Any:
    return client.location(ids.LOCATION).positions


def salary(client: Any, method: str, **period: Any) -> Any:
    return getattr(client.location(ids.LOCATION).salary, method)(ids.TEAM_MEMBER, **period)
