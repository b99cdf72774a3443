"""Events: search, bookings, moves, cancellation and copies."""

from __future__ import annotations

from typing import Any

from altegio.sandbox import ids

from .conftest import Operations

DAY = "2026-11-22"


def event(**changes: Any) -> dict[str, Any]:
    return {
        "date": "2026-11-24 10:00",
        "service_id": ids.YOGA_SERVICE,
        "staff_id": ids.TEAM_MEMBER,
        "capacity": 2,
        "force": False,
        "length": 3600,
        **changes,
    }


def book(call: Operations, event_id: int, number: int) -> Any:
    body = {"activity_id": event_id, "client": {"phone": f"1315555020{number}", "name": "Zoe"}}
    return call("create_appointment", body=body)


def test_events_are_found_by_day_service_and_team_member(call: Operations) -> None:
    days = {"from": DAY, "till": DAY}
    (found,) = call("search_events", query=days)
    assert (found["id"], found["date"]) == (ids.EVENT, "2026-11-22 12:00:00")
    assert call("search_events", query={**days, "staff_ids[]": [ids.TEAM_MEMBER]}) == []
    assert call("search_event_dates", query=days) == [DAY]
    assert call("get_event_date_range") == {"min_date": DAY, "max_date": DAY}
    assert call("search_events", query={"from": "2026-12-01", "till": "2026-12-31"}) == []


def test_a_new_event_has_the_sent_values(call: Operations) -> None:
    made = call("create_event", body=event())
    read = call("get_event", event_id=made["id"])
    assert (read["date"], read["capacity"]) == ("2026-11-24 10:00:00", 2)


def test_an_event_is_full_at_its_capacity(call: Operations) -> None:
    made = call("create_event", body=event())
    for number in range(2):
        assert book(call, made["id"], number)["date"] == "2026-11-24 10:00:00"
    body = {"activity_id": made["id"], "client": {"phone": "13155550209"}}
    call.refused("create_appointment", 422, body=body)
    assert call("get_event", event_id=made["id"])["records_count"] == 2


def test_an_event_occupies_its_team_member(call: Operations) -> None:
    call("create_event", body=event())
    call.refused("create_event", 422, body=event())
    call("create_event", body=event(force=True))
    booking = {
        "staff_id": ids.TEAM_MEMBER,
        "services": [{"id": ids.YOGA_SERVICE}],
        "client": {"phone": ids.PHONE},
        "datetime": "2026-11-24T10:00:00-05:00",
        "seance_length": 3600,
    }
    call.refused("create_appointment", 422, body=booking)


def test_bookings_move_with_their_event(call: Operations) -> None:
    made = call("create_event", body=event())
    booked = book(call, made["id"], 1)
    call("update_event", event_id=made["id"], body=event(date="2026-11-25 11:00"))
    assert call("get_appointment", record_id=booked["id"])["date"] == "2026-11-25 11:00:00"


def test_bookings_are_deleted_with_their_event(call: Operations) -> None:
    made = call("create_event", body=event())
    booked = book(call, made["id"], 1)
    call("delete_event", event_id=made["id"])
    call.refused("get_event", 404, event_id=made["id"])
    call.refused("get_appointment", 404, record_id=booked["id"])


def test_an_event_is_copied_without_its_bookings(call: Operations) -> None:
    (copy,) = call("duplicate_event", event_id=ids.EVENT, body={"dates": ["2026-12-01 09:00"]})
    assert copy["date"] == "2026-12-01 09:00:00"
    assert copy["records_count"] == 0


def test_strategies_are_created_and_replaced(call: Operations) -> None:
    made = call("create_event_duplication_strategy", body={"title": "Daily", "repeat_mode_id": 1})
    body = {"title": "Weekly", "repeat_mode_id": 5}
    call("update_event_duplication_strategy", strategy_id=made["id"], body=body)
    titles = [row["title"] for row in call("list_event_duplication_strategies")]
    assert titles == ["Weekly", "Weekly"]


def test_an_event_is_copied_to_the_next_week_by_default(call: Operations) -> None:
    (copy,) = call("duplicate_event", event_id=ids.EVENT)
    assert (copy["date"], copy["capacity"]) == ("2026-11-29 12:00:00", 5)


def test_events_have_filters_with_titles(call: Operations) -> None:
    call("create_event", body=event())
    call("create_event", body=event(date="2026-11-25 10:00"))
    filters = {entry["code"]: entry["data"] for entry in call("get_event_search_filters")}
    titles = {code: [value["title"] for value in data] for code, data in filters.items()}
    assert titles == {"staff": ["Noah", "Mia"], "service": ["Yoga"]}
    assert call("get_event_date_range") == {"min_date": DAY, "max_date": "2026-11-25"}
    query = {"from": DAY, "till": DAY, "service_ids[]": [ids.PILATES_SERVICE]}
    assert call("search_event_dates", query=query) == []


def test_services_of_events_are_found_by_title_and_team_member(call: Operations) -> None:
    for query, titles in (
        ({"term": "YOG"}, ["Yoga"]),
        ({"staff_id": ids.TEAM_MEMBER}, ["Yoga", "Pilates"]),
        ({}, ["Yoga", "Pilates", "Deep massage"]),
    ):
        found = call("search_event_services", query=query)
        assert [row["title"] for row in found] == titles
    assert found[0]["capacity"] == 10
    assert [member["name"] for member in found[0]["staff"]] == ["Mia", "Noah"]


def test_an_update_keeps_the_events_own_time_free(call: Operations) -> None:
    made = call("create_event", body=event())
    changed = call("update_event", event_id=made["id"], body=event(date="2026-11-24 10:30"))
    assert changed["date"] == "2026-11-24 10:30:00"


def test_an_event_lasts_as_long_as_its_service_by_default(call: Operations) -> None:
    body = event(service_id=ids.MASSAGE_SERVICE, staff_id=ids.SECOND_TEAM_MEMBER)
    del body["length"]
    assert call("create_event", body=body)["length"] == 5400


def test_repeat_modes_have_titles(call: Operations) -> None:
    modes = {1: "Daily", 5: "Weekly", 7: "Yearly", 8: "8", 0: "0"}
    for mode, title in modes.items():
        body = {"title": "Rule", "repeat_mode_id": mode}
        made = call("create_event_duplication_strategy", body=body)
        assert made["repeat_mode"] == {"id": mode, "title": title}
