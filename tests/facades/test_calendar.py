"""Slots, working hours, resources and settings of the calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

import altegio
from altegio import models
from altegio.models import (
    AppointmentType,
    ScheduleIntervalInput,
    SchedulePart,
    TeamMemberScheduleInput,
    TeamMemberScheduleToDelete,
    TeamMemberScheduleToSet,
)
from altegio.sandbox import ids
from tests.paths import served_path

if TYPE_CHECKING:
    from altegio import AsyncAltegio
    from altegio.facades import AsyncLocationSchedules
    from tests.worlds import ClientInAnyWorld

LOCATION, MEMBER = 37532, ids.TEAM_MEMBER
DAY = date(2030, 5, 6)
NEXT = DAY + timedelta(days=1)
MORNING = [ScheduleIntervalInput(from_="10:00", to="12:00")]


def schedules(c: AsyncAltegio) -> AsyncLocationSchedules:
    return c.location(LOCATION).schedules


def set_morning(c: AsyncAltegio) -> Any:
    entry = TeamMemberScheduleToSet(team_member_id=MEMBER, dates=[DAY], intervals=MORNING)
    return schedules(c).set(schedules=[entry])


# --- slots


def test_slots_lie_within_working_hours(client: ClientInAnyWorld) -> None:
    client.call(set_morning)
    found = client.call(lambda c: c.location(LOCATION).slots.list(MEMBER, day=DAY))
    assert {type(day) for day in found} == {models.Slot}
    assert {(day.time or "")[:2] for day in found} <= {"10", "11", "12"}
    assert client.sent.path == served_path(
        "get_appointment_calendar_sessions", LOCATION, MEMBER, "2030-05-06"
    )


def test_working_dates_are_days(client: ClientInAnyWorld) -> None:
    client.call(set_morning)
    found = client.call(
        lambda c: c.location(LOCATION).slots.list_dates(day=DAY, team_member_id=MEMBER)
    )
    assert DAY in found
    assert client.sent.query == {"staff_id": str(MEMBER)}


@pytest.mark.parametrize("day", [datetime(2030, 5, 6, tzinfo=UTC), "2030-05-06", None])
def test_slots_are_those_of_a_day(client: ClientInAnyWorld, day: Any) -> None:
    for act in (
        lambda c: c.location(LOCATION).slots.list(MEMBER, day=day),
        lambda c: c.location(LOCATION).slots.list_dates(day=day),
    ):
        with pytest.raises(TypeError, match=r"^day must be a date without a time"):
            client.call(act)
    assert client.sandbox.received == []


# --- schedules


def test_list_sends_members_days_and_parts(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: schedules(c).list(
            start_date=DAY,
            end_date=NEXT,
            team_member_ids=[MEMBER, ids.SECOND_TEAM_MEMBER],
            include=[SchedulePart.BUSY_INTERVALS, SchedulePart.OFF_DAY_TYPE],
        )
    )
    assert client.sent.query == {
        "start_date": "2030-05-06",
        "end_date": "2030-05-07",
        "staff_ids[]": [str(MEMBER), str(ids.SECOND_TEAM_MEMBER)],
        "include[]": ["busy_intervals", "off_day_type"],
    }


def test_hours_that_were_set_are_listed(client: ClientInAnyWorld) -> None:
    client.call(set_morning)
    (found,) = client.call(
        lambda c: schedules(c).list(start_date=DAY, end_date=DAY, team_member_ids=[MEMBER])
    )
    assert (found.team_member_id, found.date) == (MEMBER, DAY)
    assert [(interval.from_, interval.to) for interval in found.intervals or ()] == [
        ("10:00", "12:00")
    ]


def test_set_can_clear_a_day(client: ClientInAnyWorld) -> None:
    client.call(set_morning)
    off = TeamMemberScheduleToDelete(team_member_id=MEMBER, dates=[DAY])
    client.call(lambda c: schedules(c).set(deletions=[off]))
    assert client.sent.json == {
        "schedules_to_delete": [{"dates": ["2030-05-06"], "staff_id": MEMBER}]
    }
    (found,) = client.call(lambda c: schedules(c).get(MEMBER, start_date=DAY, end_date=DAY))
    assert not found.is_working


def test_set_without_schedules_is_refused(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^set needs schedules"):
        client.call(lambda c: schedules(c).set())
    assert client.sandbox.received == []


def test_get_sends_days_in_the_form_of_the_path(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: schedules(c).get(MEMBER, start_date=DAY, end_date=NEXT))
    assert [schedule.date for schedule in found] == [DAY, NEXT]
    assert client.sent.path == served_path(
        "get_team_member_schedule", LOCATION, MEMBER, "20300506", "20300507"
    )


def test_replace_sets_the_days(client: ClientInAnyWorld) -> None:
    days = [TeamMemberScheduleInput(date=DAY, is_working=True, intervals=MORNING)]
    client.call(lambda c: schedules(c).replace(MEMBER, days, start_date=DAY, end_date=NEXT))
    assert client.sent.path == served_path(
        "update_team_member_schedule", LOCATION, MEMBER, "2030-05-06", "2030-05-07"
    )
    (found,) = client.call(lambda c: schedules(c).get(MEMBER, start_date=DAY, end_date=DAY))
    assert [(interval.from_, interval.to) for interval in found.intervals or ()] == [
        ("10:00", "12:00")
    ]


def test_replace_needs_days(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^days must contain at least one"):
        client.call(lambda c: schedules(c).replace(MEMBER, [], start_date=DAY, end_date=NEXT))


@pytest.mark.parametrize("act", ["list", "get", "replace"])
def test_a_period_ends_after_it_starts(client: ClientInAnyWorld, act: str) -> None:
    values: dict[str, list[Any]] = {"list": [], "get": [MEMBER], "replace": [MEMBER, [None]]}
    with pytest.raises(ValueError, match=r"^start_date must not be later than end_date"):
        client.call(
            lambda c: getattr(schedules(c), act)(*values[act], start_date=NEXT, end_date=DAY)
        )
    assert client.sandbox.received == []


# --- settings and resources


def test_calendar_settings_can_be_changed(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(LOCATION).settings.update_calendar(
            appointment_type=AppointmentType.EVENT, max_event_clients=12
        )
    )
    assert client.sent.method == "PATCH"
    found = client.call(lambda c: c.location(LOCATION).settings.get_calendar())
    assert (found.appointment_type, found.max_event_clients) == (AppointmentType.EVENT, 12)


@pytest.mark.parametrize("count", [0, 256, -1])
def test_an_event_takes_1_to_255_clients(client: ClientInAnyWorld, count: int) -> None:
    with pytest.raises(ValueError, match="max_event_clients"):
        client.call(
            lambda c: c.location(LOCATION).settings.update_calendar(
                appointment_type=AppointmentType.MIXED, max_event_clients=count
            )
        )


def test_resources_come_with_their_instances(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.location(LOCATION).resources.list())
    assert [resource.id for resource in found] == [ids.RESOURCE]
    assert [instance.id for instance in found[0].instances or ()] == [ids.RESOURCE_INSTANCE]


def test_resources_need_access(client: ClientInAnyWorld) -> None:
    client.sandbox.answer_next(403)
    with pytest.raises(altegio.PermissionDeniedError):
        client.call(lambda c: c.location(LOCATION).resources.list())
