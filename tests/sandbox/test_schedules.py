"""Working hours, slots, and the calendar's days."""

from __future__ import annotations

from typing import Any

import pytest

from altegio.sandbox import ids

from .conftest import Operations
from .test_appointments import booking

DAY = "2026-11-23"
WHERE = {"team_member_id": ids.TEAM_MEMBER}


def free(call: Operations, day: str = DAY) -> list[str]:
    slots = call("get_appointment_calendar_sessions", date=day, **WHERE)
    return [slot["time"] for slot in slots if slot["is_free"]]


def set_day(call: Operations, *slots: tuple[str, str], **changes: Any) -> Any:
    entry = {
        "staff_id": ids.TEAM_MEMBER,
        "dates": [DAY],
        "slots": [{"from": first, "to": last} for first, last in slots],
        **changes,
    }
    return call("set_team_member_schedule", body={"schedules_to_set": [entry]})


def test_slots_lie_in_the_working_hours(call: Operations) -> None:
    set_day(call, ("9:30", "11:00"), ("12:00", "12:30"))
    assert free(call) == ["09:30", "10:00", "10:30", "12:00"]


def test_a_booking_occupies_its_slots(call: Operations) -> None:
    set_day(call, ("10:00", "12:00"))
    call("create_appointment", body=booking())
    assert free(call) == ["11:00", "11:30"]


def test_working_hours_decide_what_can_be_booked(call: Operations) -> None:
    set_day(call, ("12:00", "20:00"))
    call.refused("create_appointment", 422, body=booking())


def test_a_deleted_day_has_no_slots(call: Operations) -> None:
    entry = {"staff_id": ids.TEAM_MEMBER, "dates": [DAY]}
    call("set_team_member_schedule", body={"schedules_to_delete": [entry]})
    assert free(call) == []
    dates = call("get_appointment_calendar_dates", date=DAY, query={"staff_id": ids.TEAM_MEMBER})
    assert DAY not in dates
    assert "2026-11-24" in dates


def test_both_names_of_the_team_member_are_accepted(call: Operations) -> None:
    entry = {"team_member_id": ids.TEAM_MEMBER, "dates": [DAY], "slots": []}
    call("set_team_member_schedule", body={"schedules_to_set": [entry]})
    assert free(call) == []


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "schedules_to_set"),
        ({"schedules_to_set": [{"dates": [DAY], "slots": []}]}, "schedules_to_set.0.staff_id"),
        (
            {"schedules_to_delete": [{"staff_id": 1, "dates": [DAY]}]},
            "schedules_to_delete.0.staff_id",
        ),
        ({"schedules_to_set": [{"staff_id": ids.TEAM_MEMBER}]}, "schedules_to_set.0.dates"),
    ],
)
def test_a_schedule_without_a_team_member_is_refused(
    call: Operations, body: Any, field: str
) -> None:
    assert set(call.refused("set_team_member_schedule", 422, body=body)) == {field}


def test_hours_that_end_before_they_start_are_refused(call: Operations) -> None:
    with pytest.raises(AssertionError, match="from before to"):
        set_day(call, ("12:00", "10:00"))


def test_schedules_have_busy_intervals_on_demand(call: Operations) -> None:
    call("create_appointment", body=booking())
    query = {
        "start_date": DAY,
        "end_date": DAY,
        "staff_ids[]": [ids.TEAM_MEMBER],
        "include[]": ["busy_intervals"],
    }
    (day,) = call("get_team_member_schedule_list", query=query)
    assert [(interval["from"], interval["to"]) for interval in day["busy_intervals"]] == [
        ("10:00", "11:00")
    ]


def test_a_schedule_can_be_replaced_day_by_day(call: Operations) -> None:
    days = {"start_date": "20261123", "end_date": "20261124"}
    body = [{"date": DAY, "is_working": True, "slots": [{"from": "10:00", "to": "11:00"}]}]
    call("update_team_member_schedule", body=body, **WHERE, **days)
    read = call("get_team_member_schedule", **WHERE, **days)
    assert [(day["date"], day["slots"]) for day in read] == [
        ("2026-11-23", [{"from": "10:00", "to": "11:00"}]),
        ("2026-11-24", [{"from": "10:00", "to": "20:00"}]),
    ]


def test_a_refused_schedule_says_why(call: Operations) -> None:
    for entry, reason in (
        ({"dates": [DAY], "slots": []}, "is required"),
        ({"staff_id": 1, "dates": [DAY], "slots": []}, "does not work in this location"),
    ):
        errors = call.refused("set_team_member_schedule", 422, body={"schedules_to_set": [entry]})
        assert errors == {"schedules_to_set.0.staff_id": [reason]}


@pytest.mark.parametrize(
    ("first", "last"),
    [("10:00", "10:00"), ("25:00", "26:00"), ("10:60", "11:00"), ("ten", "11:00"), ("10", "11")],
)
def test_hours_that_are_not_times_are_refused(call: Operations, first: str, last: str) -> None:
    with pytest.raises(AssertionError, match="must be HH:MM"):
        set_day(call, (first, last))


def test_a_day_can_end_at_midnight(call: Operations) -> None:
    set_day(call, ("23:00", "24:00"))
    assert free(call) == ["23:00", "23:30"]


def test_a_day_off_has_no_hours(call: Operations) -> None:
    days = {"start_date": "20261123", "end_date": "20261124"}
    slots = [{"from": "10:00", "to": "11:00"}]
    body = [{"date": DAY, "is_working": False, "slots": slots}]
    call("update_team_member_schedule", body=body, **WHERE, **days)
    read = call("get_team_member_schedule", **WHERE, **days)
    assert [(day["is_working"], len(day["slots"])) for day in read] == [(False, 0), (True, 1)]


def test_schedules_are_of_31_days_by_default(call: Operations) -> None:
    query = {"staff_ids[]": [ids.TEAM_MEMBER]}
    days = [row["date"] for row in call("get_team_member_schedule_list", query=query)]
    assert (days[0], days[-1], len(days)) == ("2026-11-20", "2026-12-20", 31)
    every = call("get_team_member_schedule_list", query={"start_date": DAY, "end_date": DAY})
    assert [row["staff_id"] for row in every] == [ids.TEAM_MEMBER, ids.SECOND_TEAM_MEMBER]
    assert "busy_intervals" not in every[0]


def test_a_schedule_is_at_most_of_366_days(call: Operations) -> None:
    days = {"start_date": "20260101", "end_date": "20280101"}
    read = call("get_team_member_schedule", **WHERE, **days)
    assert (len(read), read[-1]["date"]) == (366, "2027-01-01")


def test_working_days_are_listed_30_days_around_a_date(call: Operations) -> None:
    dates = call("get_appointment_calendar_dates", date="2026-12-20")
    assert (dates[0], dates[-1], len(dates)) == ("2026-11-20", "2027-01-19", 61)
