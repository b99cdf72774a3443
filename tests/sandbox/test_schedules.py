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
    assert [(one["from"], one["to"]) for one in day["busy_intervals"]] == [("10:00", "11:00")]


def test_a_schedule_can_be_replaced_day_by_day(call: Operations) -> None:
    days = {"start_date": "20261123", "end_date": "20261124"}
    body = [{"date": DAY, "is_working": True, "slots": [{"from": "10:00", "to": "11:00"}]}]
    call("update_team_member_schedule", body=body, **WHERE, **days)
    read = call("get_team_member_schedule", **WHERE, **days)
    assert [(day["date"], day["slots"]) for day in read] == [
        ("2026-11-23", [{"from": "10:00", "to": "11:00"}]),
        ("2026-11-24", [{"from": "10:00", "to": "20:00"}]),
    ]
