"""Appointments: rules of the calendar, lists and updates."""

from __future__ import annotations

from typing import Any

import pytest

from altegio.sandbox import Sandbox, ids, seeds
from altegio.sandbox.world import ADMINISTRATOR_TOKEN

from .conftest import START, Clock, Operations

TEN = "2026-11-23T10:00:00-05:00"
ELEVEN = "2026-11-23T11:00:00-05:00"
HALF_PAST_TEN = "2026-11-23T10:30:00-05:00"


def booking(**changes: Any) -> dict[str, Any]:
    return {
        "staff_id": ids.TEAM_MEMBER,
        "services": [{"id": ids.YOGA_SERVICE}],
        "client": {"phone": ids.PHONE, "name": "Anna Example"},
        "datetime": TEN,
        "seance_length": 3600,
        **changes,
    }


def without(name: str) -> dict[str, Any]:
    return {key: value for key, value in booking().items() if key != name}


def test_a_booked_appointment_can_be_read(call: Operations) -> None:
    made = call("create_appointment", body=booking(comment="Bring a mat"))
    read = call("get_appointment", record_id=made["id"])
    assert read == made
    assert (read["comment"], read["staff"]["name"]) == ("Bring a mat", "Mia")
    assert (read["client"]["id"], read["services"][0]["title"]) == (ids.CLIENT, "Yoga")


def test_times_come_in_the_forms_of_the_server(call: Operations) -> None:
    made = call("create_appointment", body=booking())
    assert made["date"] == "2026-11-23 10:00:00"
    assert made["datetime"] == TEN
    assert made["create_date"] == "2026-11-20T07:00:00-0500"


def test_a_taken_slot_is_refused_with_code_433(call: Operations) -> None:
    call("create_appointment", body=booking())
    for start in (TEN, HALF_PAST_TEN):
        (error,) = call.refused("create_appointment", 422, body=booking(datetime=start))
        assert error["code"] == 433


def test_the_next_slot_is_free(call: Operations) -> None:
    call("create_appointment", body=booking())
    call("create_appointment", body=booking(datetime=ELEVEN))


def test_another_team_member_is_free(call: Operations) -> None:
    call("create_appointment", body=booking())
    call("create_appointment", body=booking(staff_id=ids.SECOND_TEAM_MEMBER))


def test_save_if_busy_books_twice(call: Operations) -> None:
    first = call("create_appointment", body=booking())
    second = call("create_appointment", body=booking(save_if_busy=True))
    assert first["id"] != second["id"]


def test_a_cancelled_appointment_frees_its_slot(call: Operations) -> None:
    made = call("create_appointment", body=booking())
    call("delete_appointment", record_id=made["id"])
    call("create_appointment", body=booking())


def test_outside_working_hours_is_refused(call: Operations) -> None:
    (error,) = call.refused(
        "create_appointment", 422, body=booking(datetime="2026-11-23T22:00:00-05:00")
    )
    assert error["code"] == 433


@pytest.mark.parametrize("name", ["staff_id", "services", "client", "datetime", "seance_length"])
def test_an_appointment_needs(call: Operations, name: str) -> None:
    assert call.refused("create_appointment", 422, body=without(name)) == {name: ["is required"]}


def test_an_empty_booking_names_all_missing_fields(call: Operations) -> None:
    assert set(call.refused("create_appointment", 422, body={})) == set(booking())


def test_a_comment_alone_is_an_incomplete_update(call: Operations) -> None:
    errors = call.refused(
        "update_appointment", 422, record_id=ids.APPOINTMENT, body={"comment": "late"}
    )
    assert set(errors) == set(booking())


def test_a_start_needs_an_offset(call: Operations) -> None:
    errors = call.refused("create_appointment", 422, body=booking(datetime="2026-11-23T10:00:00"))
    assert set(errors) == {"datetime"}


def test_a_team_member_must_provide_the_service(call: Operations) -> None:
    body = booking(services=[{"id": ids.MASSAGE_SERVICE}])
    assert call.refused("create_appointment", 422, body=body) == {
        "services": ["Mia does not provide Deep massage"]
    }


def test_services_and_team_members_are_those_of_the_location(call: Operations) -> None:
    body = booking(staff_id=ids.TEAM_MEMBER_ELSEWHERE)
    assert set(call.refused("create_appointment", 422, body=body)) == {"staff_id"}
    body = booking(services=[{"id": ids.SERVICE_ELSEWHERE}])
    assert set(call.refused("create_appointment", 422, body=body)) == {"services"}


def test_an_unknown_client_is_added(call: Operations) -> None:
    made = call("create_appointment", body=booking(client={"phone": "+13155550177", "name": "Zoe"}))
    client = call("get_client", id=made["client"]["id"])
    assert (client["name"], client["phone"]) == ("Zoe", "13155550177")


def test_an_appointment_can_be_moved_within_its_own_time(call: Operations) -> None:
    made = call("create_appointment", body=booking())
    moved = call("update_appointment", record_id=made["id"], body=booking(datetime=HALF_PAST_TEN))
    assert moved["date"] == "2026-11-23 10:30:00"


def test_an_appointment_cannot_be_moved_onto_another(call: Operations) -> None:
    call("create_appointment", body=booking())
    other = call("create_appointment", body=booking(datetime=ELEVEN))
    body = booking(datetime=HALF_PAST_TEN)
    call.refused("update_appointment", 422, record_id=other["id"], body=body)


def test_deleted_appointments_are_listed_only_on_request(call: Operations) -> None:
    call("delete_appointment", record_id=ids.APPOINTMENT)
    call.refused("get_appointment", 404, record_id=ids.APPOINTMENT)
    listed = [row["id"] for row in call("get_appointment_list")]
    assert listed == [ids.PAST_APPOINTMENT]
    deleted = call("get_appointment_list", query={"with_deleted": 1})
    assert [(row["id"], row["deleted"]) for row in deleted] == [
        (ids.PAST_APPOINTMENT, False),
        (ids.APPOINTMENT, True),
    ]


def test_every_location_has_its_own_appointments(call: Operations) -> None:
    assert call("get_appointment_list", location_id=ids.SECOND_LOCATION) == []
    call.refused("get_appointment", 404, location_id=ids.SECOND_LOCATION, record_id=ids.APPOINTMENT)


def test_a_list_is_paged_to_its_end(sandbox: Sandbox, call: Operations) -> None:
    for hour in range(10, 16):
        sandbox.seed(
            seeds.Appointment(
                team_member_id=ids.SECOND_TEAM_MEMBER,
                service_ids=[ids.YOGA_SERVICE],
                starts_at=START.replace(hour=hour + 5),
            )
        )
    seen = [
        [row["id"] for row in call("get_appointment_list", query={"page": page, "count": 3})]
        for page in (1, 2, 3, 50)
    ]
    assert [len(page) for page in seen] == [3, 3, 2, 0]
    assert len({item for page in seen for item in page}) == 8
    meta = call.meta("get_appointment_list", query={"page": 50, "count": 3})
    assert (meta["page"], meta["total_count"]) == (50, 8)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"start_date": "2026-11-20"}, [ids.APPOINTMENT]),
        ({"end_date": "2026-11-20"}, [ids.PAST_APPOINTMENT]),
        ({"start_date": "2026-11-19", "end_date": "2026-11-19"}, [ids.PAST_APPOINTMENT]),
        ({"end_date": "2026-11-21"}, [ids.PAST_APPOINTMENT, ids.APPOINTMENT]),
        ({"c_start_date": "2026-11-21"}, []),
        ({"c_start_date": "2026-11-20"}, [ids.PAST_APPOINTMENT, ids.APPOINTMENT]),
        ({"c_end_date": "2026-11-20"}, [ids.PAST_APPOINTMENT, ids.APPOINTMENT]),
        ({"c_end_date": "2026-11-19"}, []),
        ({"changed_before": "2026-11-19T00:00:00"}, []),
        ({"staff_id": ids.SECOND_TEAM_MEMBER}, []),
        ({"staff_id": ids.TEAM_MEMBER}, [ids.PAST_APPOINTMENT, ids.APPOINTMENT]),
        ({"client_id": ids.SECOND_CLIENT}, []),
        ({"created_user_id": ids.ADMINISTRATOR}, []),
        ({"team_member_id": ids.SECOND_TEAM_MEMBER}, []),
        ({"client_id": ids.CLIENT}, [ids.PAST_APPOINTMENT, ids.APPOINTMENT]),
    ],
    ids=str,
)
def test_lists_can_be_filtered(call: Operations, query: Any, expected: list[int]) -> None:
    assert [row["id"] for row in call("get_appointment_list", query=query)] == expected


def test_a_list_is_sorted_by_start(call: Operations) -> None:
    later = call("create_appointment", body=booking(datetime=ELEVEN))
    sooner = call("create_appointment", body=booking())
    found = [row["id"] for row in call("get_appointment_list", query={"start_date": "2026-11-22"})]
    assert found == [sooner["id"], later["id"]]


def test_a_partner_sees_the_appointments_of_all_locations(
    sandbox: Sandbox, call: Operations
) -> None:
    (elsewhere,) = sandbox.seed(
        seeds.Appointment(
            location_id=ids.SECOND_LOCATION,
            team_member_id=ids.TEAM_MEMBER_ELSEWHERE,
            service_ids=[ids.SERVICE_ELSEWHERE],
            starts_at=START,
        )
    )
    found = [row["id"] for row in call("get_partner_appointment_list")]
    assert found == [elsewhere, ids.APPOINTMENT, ids.PAST_APPOINTMENT]
    query = {"salon_id": ids.SECOND_LOCATION}
    found = [row["id"] for row in call("get_partner_appointment_list", query=query)]
    assert found == [elsewhere]


def test_an_update_replaces_what_was_booked(call: Operations) -> None:
    made = call("create_appointment", body=booking(comment="Bring a mat", custom_color="ff0000"))
    body = booking(
        services=[{"id": ids.PILATES_SERVICE}],
        client={"phone": "13155550101", "name": "Ben Sample"},
        seance_length=1800,
        attendance=2,
    )
    changed = call("update_appointment", record_id=made["id"], body=body)
    assert (changed["comment"], changed["custom_color"]) == ("", "")
    assert (changed["client"]["id"], changed["services"][0]["title"]) == (
        ids.SECOND_CLIENT,
        "Pilates",
    )
    assert (changed["length"], changed["confirmed"], changed["visit_attendance"]) == (1800, 1, 2)


def test_a_technical_break_follows_an_appointment(call: Operations) -> None:
    made = call("create_appointment", body=booking(technical_break_duration=600))
    assert made["technical_break_duration"] == 600
    body = booking(technical_break_duration=900)
    changed = call("update_appointment", record_id=made["id"], body=body)
    assert changed["technical_break_duration"] == 900
    changed = call("update_appointment", record_id=made["id"], body=booking())
    assert changed["technical_break_duration"] == 0


def test_an_attended_appointment_is_the_owners_to_change(call: Operations) -> None:
    administrator = call.as_user(ADMINISTRATOR_TOKEN)
    administrator.refused("update_appointment", 403, record_id=ids.PAST_APPOINTMENT, body=booking())
    administrator("update_appointment", record_id=ids.APPOINTMENT, body=booking())
    call("update_appointment", record_id=ids.PAST_APPOINTMENT, body=booking(datetime=ELEVEN))


def test_a_discount_lowers_the_price_of_a_service(call: Operations) -> None:
    for requested, cost in (
        ({}, 50),
        ({"discount": 10}, 45),
        ({"first_cost": 60, "discount": 50}, 30),
        ({"first_cost": 60, "cost": 55}, 55),
    ):
        body = booking(services=[{"id": ids.YOGA_SERVICE, **requested}], save_if_busy=True)
        (service,) = call("create_appointment", body=body)["services"]
        assert (service["cost"], service["cost_to_pay"]) == (cost, cost)


def test_an_appointment_has_its_tags_and_event_or_time(call: Operations) -> None:
    made = call("create_appointment", body=booking(record_labels=[str(ids.TAG)]))
    assert [tag["title"] for tag in made["record_labels"]] == ["Regular"]
    body = {"activity_id": 1, "client": {"phone": ids.PHONE}}
    assert set(call.refused("create_appointment", 422, body=body)) == {"activity_id"}
    assert set(call.refused("create_appointment", 422, body={"activity_id": ids.EVENT})) == {
        "client"
    }


def test_a_client_without_a_phone_number_is_always_new(call: Operations) -> None:
    clients = [
        call("create_appointment", body=booking(client={"name": "Zoe"}, datetime=start))["client"]
        for start in (TEN, ELEVEN)
    ]
    assert clients[0]["id"] != clients[1]["id"]
    body = booking(client={"id": ids.SECOND_CLIENT}, save_if_busy=True)
    assert call("create_appointment", body=body)["client"]["id"] == ids.SECOND_CLIENT


def test_changed_after_finds_changes(call: Operations, clock: Clock) -> None:
    clock.advance(hours=2)
    call("update_appointment", record_id=ids.APPOINTMENT, body=booking())
    changed = call("get_appointment_list", query={"changed_after": "2026-11-20T08:00:00"})
    assert [row["id"] for row in changed] == [ids.APPOINTMENT]
