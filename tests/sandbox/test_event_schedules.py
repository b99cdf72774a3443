"""Repeating events, and clients with a fixed place in them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from altegio.sandbox import ids

from .conftest import Clock, Operations

# The event that repeats is on Sunday, 2026-11-22.
MONDAYS = ["2026-11-23", "2026-11-30", "2026-12-07"]
DAY: dict[str, Any] = {
    "day_of_week": "mon",
    "events_master_id": ids.TEAM_MEMBER,
    "events_time": "10:00:00",
    "events_duration": 3600,
    "events_capacity": 5,
}


def create(call: Operations) -> Any:
    body = {
        "original_entity_type": "activity",
        "original_entity_id": ids.EVENT,
        "date_end": "2026-12-07",
        "add_clients_from_original_entity": False,
        "days": [DAY],
    }
    return call("create_timetable_event_schedule", body=body)


def days(call: Operations) -> list[str]:
    query = {"from": "2026-11-23", "till": "2027-12-31", "staff_ids[]": [ids.TEAM_MEMBER]}
    found: list[str] = call("search_event_dates", query=query)
    return found


def appointments(call: Operations) -> list[str]:
    query = {"client_id": ids.SECOND_CLIENT}
    return [row["date"][:10] for row in call("get_appointment_list", query=query)]


def test_a_schedule_makes_events_until_its_last_day(call: Operations) -> None:
    made = create(call)
    assert days(call) == MONDAYS
    where = {"schedule_id": made["id"], "day_id": made["days"][0]["id"]}
    assert len(call("list_timetable_schedule_day_events", **where)) == 3


def test_a_new_last_day_removes_and_adds_events(call: Operations) -> None:
    where = {"schedule_id": create(call)["id"]}
    call("update_timetable_event_schedule", body={"date_end": "2026-11-24"}, **where)
    assert days(call) == MONDAYS[:1]
    call("update_timetable_event_schedule", body={"date_end": "2026-12-01"}, **where)
    assert days(call) == MONDAYS[:2]


def test_a_weekday_is_added_moved_and_deleted(call: Operations) -> None:
    where = {"schedule_id": create(call)["id"]}
    body = {**DAY, "day_of_week": "tue"}
    tuesday = call("create_timetable_schedule_day", body=body, **where)
    assert len(days(call)) == 5
    where |= {"day_id": tuesday["id"]}
    body = {"force": True, "events_time": "15:00:00"}
    moved = call("update_timetable_schedule_day", body=body, **where)
    assert {event["event_datetime"][11:16] for event in moved["events"]} == {"15:00"}
    call("delete_timetable_schedule_day", **where)
    assert days(call) == MONDAYS


def test_a_client_is_booked_into_all_events_of_a_weekday(call: Operations) -> None:
    made = create(call)
    where = {"schedule_id": made["id"]}
    body = {"client_id": ids.SECOND_CLIENT, "schedule_days_ids": [made["days"][0]["id"]]}
    booking = call("create_timetable_client_schedule", body=body, **where)
    assert appointments(call) == MONDAYS
    where |= {"client_schedule_id": booking["id"]}
    tuesday = call(
        "create_timetable_schedule_day", body={**DAY, "day_of_week": "tue"}, schedule_id=made["id"]
    )
    body = {"schedule_days_ids": [tuesday["id"]]}
    call("update_timetable_client_schedule", body=body, **where)
    assert appointments(call) == ["2026-11-24", "2026-12-01"]
    call("delete_timetable_client_schedule", **where)
    assert appointments(call) == []
    call.refused("update_timetable_client_schedule", 404, body=body, **where)


def test_deleting_a_schedule_deletes_its_events(call: Operations) -> None:
    call("delete_timetable_event_schedule", schedule_id=create(call)["id"])
    assert days(call) == []


def test_an_appointment_does_not_repeat(call: Operations) -> None:
    body = {
        "original_entity_type": "record",
        "original_entity_id": ids.APPOINTMENT,
        "date_end": "2026-12-07",
        "add_clients_from_original_entity": False,
        "days": [DAY],
    }
    call.refused("create_timetable_event_schedule", 422, body=body)


def test_a_team_member_of_another_location_leads_no_events(call: Operations) -> None:
    made = create(call)
    elsewhere = {"events_master_id": ids.TEAM_MEMBER_ELSEWHERE}
    where = {"schedule_id": made["id"]}
    body = {**DAY, "day_of_week": "tue", **elsewhere}
    assert "events_master_id" in call.refused(
        "create_timetable_schedule_day", 422, body=body, **where
    )
    where |= {"day_id": made["days"][0]["id"]}
    body = {"force": True, **elsewhere}
    assert "events_master_id" in call.refused(
        "update_timetable_schedule_day", 422, body=body, **where
    )
    assert days(call) == MONDAYS


def test_an_event_that_has_begun_is_neither_booked_nor_cancelled(
    call: Operations, clock: Clock
) -> None:
    made = create(call)
    where = {"schedule_id": made["id"]}
    body = {"client_id": ids.SECOND_CLIENT, "schedule_days_ids": [made["days"][0]["id"]]}
    first = call("create_timetable_client_schedule", body=body, **where)
    clock.now = datetime(2026, 11, 23, 15, tzinfo=UTC)  # 10:00 in New York
    call("delete_timetable_client_schedule", client_schedule_id=first["id"], **where)
    assert appointments(call) == MONDAYS[:1]
    call("create_timetable_client_schedule", body=body, **where)
    assert appointments(call) == MONDAYS


def test_an_unchanged_weekday_is_not_booked_again(call: Operations) -> None:
    made = create(call)
    where = {"schedule_id": made["id"]}
    body = {"client_id": ids.SECOND_CLIENT, "schedule_days_ids": [made["days"][0]["id"]]}
    booking = call("create_timetable_client_schedule", body=body, **where)
    assert booking["final_day"] == "2026-12-07T00:00:00-05:00"
    where |= {"client_schedule_id": booking["id"]}
    again = {"schedule_days_ids": body["schedule_days_ids"]}
    call("update_timetable_client_schedule", body=again, **where)
    assert appointments(call) == MONDAYS


def test_the_schedule_of_an_event_is_found(call: Operations) -> None:
    made = create(call)
    (day,) = made["days"]
    for event_id in (day["events"][0]["id"], day["events"][-1]["id"]):
        where = {"entity_type": "activity", "entity_id": event_id}
        found = call("search_timetable_event_schedules_by_event", **where)
        assert (found["id"], found["date_start"]) == (made["id"], "2026-11-22")
    where = {"entity_type": "activity", "entity_id": 1}
    call.refused("search_timetable_event_schedules_by_event", 404, **where)


def test_events_of_a_schedule_have_the_values_of_their_weekday(call: Operations) -> None:
    (day,) = create(call)["days"]
    event = call("get_event", event_id=day["events"][0]["id"])
    assert (event["date"], event["length"], event["capacity"]) == ("2026-11-23 10:00:00", 3600, 5)
    assert (event["service_id"], event["staff_id"]) == (ids.YOGA_SERVICE, ids.TEAM_MEMBER)
