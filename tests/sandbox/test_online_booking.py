"""Online booking: offers are free, a slot is booked once, and bookings are in the calendar."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from altegio.sandbox import Sandbox, ids, seeds

from .conftest import Clock, Operations
from .test_appointments import booking

DAY = "2026-11-23"
TEN = f"{DAY}T10:00:00-05:00"
HALF_PAST_TEN = f"{DAY}T10:30:00-05:00"
ELEVEN = f"{DAY}T11:00:00-05:00"
PHONE = "+13155550177"


def appointment(**changes: Any) -> dict[str, Any]:
    """Return an appointment of a request."""
    return {
        "id": 1,
        "services": [ids.YOGA_SERVICE],
        "staff_id": ids.TEAM_MEMBER,
        "datetime": TEN,
        **changes,
    }


def request(*appointments: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """Return the body of a booking."""
    return {
        "phone": PHONE,
        "fullname": "Zoe",
        "email": "zoe@example.com",
        "appointments": list(appointments) or [appointment()],
        **changes,
    }


def book(call: Operations, *appointments: dict[str, Any], **changes: Any) -> Any:
    return call.as_user(None)("create_online_booking", body=request(*appointments, **changes))


def codes(call: Operations, name: str, body: Any, status: int = 422) -> list[int]:
    """Return the codes of a refusal."""
    return [error["code"] for error in call.as_user(None).refused(name, status, body=body)]


def times(call: Operations, member_id: int = ids.TEAM_MEMBER, **query: Any) -> list[str]:
    asked = {"service_ids[]": [ids.YOGA_SERVICE], **query}
    found = call("get_time_slots_for_booking", team_member_id=member_id, date=DAY, query=asked)
    return [slot["datetime"] for slot in found]


# --- offers


def test_services_are_those_that_clients_can_book(call: Operations) -> None:
    offered = call("get_services_available_for_booking")
    assert [one["title"] for one in offered["services"]] == ["Yoga", "Pilates", "Deep massage"]
    assert [one["title"] for one in offered["category"]] == ["Massage", "Classes"]


def test_services_of_a_team_member_have_durations(call: Operations) -> None:
    query = {"staff_id": ids.SECOND_TEAM_MEMBER}
    offered = call("get_services_available_for_booking", query=query)["services"]
    lengths = [(one["title"], one["seance_length"]) for one in offered]
    assert lengths == [("Yoga", 3600), ("Deep massage", 5400)]


def test_services_at_a_time_fit_before_the_next_appointment(call: Operations) -> None:
    call("create_appointment", body=booking(staff_id=ids.SECOND_TEAM_MEMBER, datetime=ELEVEN))
    query: dict[str, Any] = {"staff_id": ids.SECOND_TEAM_MEMBER, "datetime": TEN}
    offered = call("get_services_available_for_booking", query=query)["services"]
    assert [one["title"] for one in offered] == ["Yoga"]
    query["service_ids[]"] = [ids.YOGA_SERVICE]
    assert call("get_services_available_for_booking", query=query)["services"] == []


def test_team_members_are_those_who_provide_the_services(call: Operations) -> None:
    query = {"service_ids[]": [ids.MASSAGE_SERVICE]}
    (noah,) = call("get_team_members_available_for_booking", query=query)
    assert (noah["id"], noah["bookable"], noah["seance_date"]) == (
        ids.SECOND_TEAM_MEMBER,
        True,
        "2026-11-20",
    )


def test_team_members_for_a_time_are_the_free_ones(call: Operations) -> None:
    book(call)
    query = {"service_ids[]": [ids.YOGA_SERVICE], "datetime": HALF_PAST_TEN}
    free = call("get_team_members_available_for_booking", query=query)
    assert [one["id"] for one in free] == [ids.SECOND_TEAM_MEMBER]


def test_a_team_member_without_a_schedule_is_not_bookable(
    sandbox: Sandbox, call: Operations
) -> None:
    sandbox.seed(seeds.TeamMember(id=50009, name="Ida", works=False))
    members = call("get_team_members_available_for_booking")
    (ida,) = [one for one in members if one["id"] == 50009]
    assert ida["bookable"] is False
    assert "seance_date" not in ida


def test_slots_are_half_hours_into_which_the_services_fit(call: Operations) -> None:
    slots = times(call)
    assert (slots[0], slots[1], slots[-1]) == (TEN, HALF_PAST_TEN, f"{DAY}T19:00:00-05:00")
    assert len(slots) == 19


def test_a_slot_has_the_total_duration_of_the_services(call: Operations) -> None:
    query = {"service_ids[]": [ids.YOGA_SERVICE, ids.PILATES_SERVICE]}
    slots = call(
        "get_time_slots_for_booking", team_member_id=ids.TEAM_MEMBER, date=DAY, query=query
    )
    assert slots[0] == {
        "time": "10:00",
        "seance_length": 7200,
        "sum_length": 7200,
        "datetime": TEN,
    }


def test_past_slots_are_not_offered(call: Operations, clock: Clock) -> None:
    clock.advance(days=3, hours=4)  # 11:00 in New York
    assert times(call)[0] == ELEVEN


def test_slots_respect_the_delay_of_the_location(call: Operations, clock: Clock) -> None:
    clock.advance(days=3, hours=4)
    body = {
        "confirm_number": False,
        "any_master": True,
        "seance_delay_step": 90,
        "activity_online_record_clients_count_max": 5,
    }
    call("update_online_booking_settings", body=body)
    assert times(call)[0] == f"{DAY}T12:30:00-05:00"


def test_slots_are_those_of_the_locations_settings(sandbox: Sandbox, call: Operations) -> None:
    sandbox.seed(seeds.LocationSettings(weekday_slots={1: [36000, 50400]}))
    assert times(call) == [TEN, f"{DAY}T14:00:00-05:00"]


def test_a_booking_occupies_overlapping_slots(call: Operations) -> None:
    book(call, appointment(datetime=ELEVEN))
    assert times(call)[:2] == [TEN, f"{DAY}T12:00:00-05:00"]


def test_slots_of_any_team_member_are_free_while_one_is(call: Operations) -> None:
    book(call)
    assert TEN in times(call, member_id=0)
    book(call, appointment(staff_id=ids.SECOND_TEAM_MEMBER))
    assert TEN not in times(call, member_id=0)


def test_the_nearest_slots_are_those_of_the_first_free_day(call: Operations) -> None:
    nearest = call("get_nearest_time_slots", team_member_id=ids.TEAM_MEMBER)
    assert nearest["seance_date"] == "2026-11-20"
    assert nearest["seances"][0]["datetime"] == "2026-11-20T10:00:00-05:00"


def test_the_nearest_slots_can_start_on_a_day(sandbox: Sandbox, call: Operations) -> None:
    sandbox.seed(
        seeds.Schedule(
            team_member_id=ids.TEAM_MEMBER, day=date(2026, 11, 23), start="10:00", end="10:30"
        )
    )
    nearest = call(
        "get_nearest_time_slots", team_member_id=ids.TEAM_MEMBER, query={"datetime": DAY}
    )
    assert nearest["seance_date"] == "2026-11-24"


def test_dates_are_those_with_slots(sandbox: Sandbox, call: Operations) -> None:
    sandbox.seed(
        seeds.Schedule(
            team_member_id=ids.TEAM_MEMBER, day=date(2026, 11, 23), start="10:00", end="10:30"
        )
    )
    query = {"staff_id": ids.TEAM_MEMBER, "date_from": DAY, "date_to": "2026-11-24"}
    found = call("get_dates_available_for_booking", query=query)
    assert found == {
        "booking_days": {"11": [24]},
        "booking_dates": ["2026-11-24"],
        "working_days": {"11": [23, 24]},
        "working_dates": [DAY, "2026-11-24"],
    }


def test_a_month_without_a_schedule_has_no_days(call: Operations) -> None:
    found = call("get_dates_available_for_booking", query={"date": "2027-06-15"})
    assert found["booking_dates"] == found["working_dates"] == []


# --- booking


def test_an_online_booking_is_an_appointment_of_the_calendar(call: Operations) -> None:
    (made,) = book(call, comment="First time")
    appointment = call("get_appointment", record_id=made["record_id"])
    assert (appointment["datetime"], appointment["online"], appointment["comment"]) == (
        TEN,
        True,
        "First time",
    )
    assert appointment["client"]["phone"] == PHONE.removeprefix("+")


def test_the_second_booking_of_a_slot_is_refused_with_433(call: Operations) -> None:
    book(call)
    assert codes(call, "create_online_booking", request(phone="+13155550178")) == [433]
    assert codes(call, "validate_booking_params", {"appointments": [appointment()]}) == [433]


def test_an_appointment_of_the_calendar_occupies_its_slot(call: Operations) -> None:
    call("create_appointment", body=booking(datetime=TEN))
    assert codes(call, "create_online_booking", request()) == [433]


def test_the_calendar_refuses_an_appointment_over_an_online_booking(call: Operations) -> None:
    book(call)
    (error,) = call.refused("create_appointment", 422, body=booking(datetime=TEN))
    assert error["code"] == 433


def test_a_check_books_nothing(call: Operations) -> None:
    call.as_user(None)("validate_booking_params", body={"appointments": [appointment()]})
    assert TEN in times(call)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"phone": "13"}, 431),
        ({"fullname": " "}, 435),
        ({"appointments": [appointment(services=[1])]}, 438),
        ({"appointments": [appointment(services=[ids.MASSAGE_SERVICE])]}, 438),
        ({"appointments": [appointment(datetime=f"{DAY}T08:00:00-05:00")]}, 433),
        ({"appointments": [appointment(staff_id=0, datetime=f"{DAY}T08:00:00-05:00")]}, 436),
        ({"appointments": [appointment(services=[])]}, 422),
        ({"appointments": []}, 422),
    ],
    ids=str,
)
def test_a_booking_is_refused_with_the_code_of_its_cause(
    call: Operations, changes: dict[str, Any], code: int
) -> None:
    assert codes(call, "create_online_booking", request(**changes)) == [code]


def test_appointments_of_one_client_may_not_overlap(call: Operations) -> None:
    second = appointment(id=2, staff_id=ids.SECOND_TEAM_MEMBER, datetime=HALF_PAST_TEN)
    assert codes(call, "create_online_booking", request(appointment(), second)) == [437]


def test_a_refusal_names_every_problem_and_books_nothing(call: Operations) -> None:
    late = appointment(id=2, datetime=f"{DAY}T22:00:00-05:00")
    gone = appointment(id=3, services=[1], datetime=ELEVEN)
    assert codes(call, "create_online_booking", request(appointment(), late, gone)) == [433, 438]
    assert TEN in times(call)


def test_several_appointments_are_booked_under_their_own_numbers(call: Operations) -> None:
    second = appointment(id=7, services=[ids.PILATES_SERVICE], datetime=ELEVEN)
    made = book(call, appointment(id=3), second)
    assert [one["id"] for one in made] == [3, 7]
    titles = [
        call("get_appointment", record_id=one["record_id"])["services"][0]["title"] for one in made
    ]
    assert titles == ["Yoga", "Pilates"]


def test_any_free_team_member_is_booked(call: Operations) -> None:
    made = [book(call, appointment(staff_id=0), phone=f"+1315555018{one}")[0] for one in (1, 2)]
    booked = [call("get_appointment", record_id=one["record_id"]) for one in made]
    assert [one["staff_id"] for one in booked] == [ids.TEAM_MEMBER, ids.SECOND_TEAM_MEMBER]
    own = call(
        "get_online_booking_details",
        record_id=made[0]["record_id"],
        record_hash=made[0]["record_hash"],
    )
    assert own["master_requested"] is False


def test_a_blacklisted_number_is_refused_with_434(sandbox: Sandbox, call: Operations) -> None:
    sandbox.seed(seeds.LocationSettings(blacklist=[PHONE.removeprefix("+")]))
    assert codes(call, "create_online_booking", request(), status=403) == [434]


def test_a_location_that_confirms_numbers_requires_the_code(
    sandbox: Sandbox, call: Operations
) -> None:
    call(
        "update_online_booking_settings",
        body={
            "confirm_number": True,
            "any_master": True,
            "seance_delay_step": 0,
            "activity_online_record_clients_count_max": 5,
        },
    )
    assert call("get_booking_form_config", id=ids.WIDGET)["phone_confirmation"] is True
    assert codes(call, "create_online_booking", request()) == [432]
    call.as_user(None)("send_booking_verification_code", body={"phone": PHONE})
    code = int(sandbox.messages[-1].text.rpartition(" ")[2])
    assert codes(call, "create_online_booking", request(code=code + 1)) == [432]
    book(call, code=code)
    assert codes(
        call, "create_online_booking", request(appointment(datetime=ELEVEN), code=code)
    ) == [432]


def test_a_slot_with_a_wrong_offset_can_be_booked_unchanged(
    sandbox: Sandbox, call: Operations
) -> None:
    sandbox.seed(seeds.LocationSettings(slot_offset=-1))
    slot = times(call)[0]
    assert slot == f"{DAY}T10:00:00-06:00"
    (made,) = book(call, appointment(datetime=slot))
    assert call("get_appointment", record_id=made["record_id"])["date"] == f"{DAY} 10:00:00"


# --- the visitor's own bookings


def test_a_hash_reads_moves_and_cancels_its_booking(call: Operations) -> None:
    (made,) = book(call)
    named = {"record_id": made["record_id"], "record_hash": made["record_hash"]}
    visitor = call.as_user(None)
    assert visitor("get_online_booking_details", **named)["id"] == made["record_id"]
    assert [one["id"] for one in visitor("get_user_appointment_list", **named)] == [
        made["record_id"]
    ]
    visitor("delete_user_appointment", **named)
    assert TEN in times(call)
    visitor.refused("get_online_booking_details", 404, **named)
    call.refused("get_appointment", 404, record_id=made["record_id"])


def test_a_wrong_hash_gives_no_access(call: Operations) -> None:
    (made,) = book(call)
    named = {"record_id": made["record_id"], "record_hash": ids.APPOINTMENT_HASH}
    for name in ("get_online_booking_details", "get_user_appointment_list"):
        call.as_user(None).refused(name, 404, **named)
    call.as_user(None).refused("delete_user_appointment", 404, **named)
    assert TEN not in times(call)


def visitor_token(sandbox: Sandbox, call: Operations, phone: str) -> str:
    call.as_user(None)("send_booking_verification_code", body={"phone": phone})
    login = {"login": phone, "password": sandbox.messages[-1].text.rpartition(" ")[2]}
    token: str = call.as_user(None)("log_in_with_phone_number_and_code", body=login)["user_token"]
    return token


def test_a_client_logged_in_by_code_can_move_their_booking(
    sandbox: Sandbox, call: Operations
) -> None:
    (made,) = book(call)
    visitor = call.as_user(visitor_token(sandbox, call, PHONE))
    moved = visitor(
        "update_online_booking_datetime",
        record_id=made["record_id"],
        body={"datetime": HALF_PAST_TEN, "comment": "later"},
    )
    assert (moved["date"], moved["comment"]) == (f"{DAY} 10:30:00", "later")
    assert call("get_appointment", record_id=made["record_id"])["datetime"] == HALF_PAST_TEN


def test_another_clients_booking_cannot_be_moved(sandbox: Sandbox, call: Operations) -> None:
    (made,) = book(call)
    other = call.as_user(visitor_token(sandbox, call, "+13155550178"))
    body = {"datetime": HALF_PAST_TEN}
    other.refused("update_online_booking_datetime", 404, record_id=made["record_id"], body=body)


def test_a_booking_cannot_be_moved_onto_another(sandbox: Sandbox, call: Operations) -> None:
    (made,) = book(call)
    book(call, appointment(datetime=ELEVEN), phone="+13155550178")
    visitor = call.as_user(visitor_token(sandbox, call, PHONE))
    (error,) = visitor.refused(
        "update_online_booking_datetime",
        422,
        record_id=made["record_id"],
        body={"datetime": HALF_PAST_TEN},
    )
    assert error["code"] == 433


def test_a_code_logs_in_once(sandbox: Sandbox, call: Operations) -> None:
    visitor_token(sandbox, call, PHONE)
    login = {"login": PHONE, "password": sandbox.messages[-1].text.rpartition(" ")[2]}
    call.as_user(None).refused("log_in_with_phone_number_and_code", 401, body=login)


def test_a_user_changes_name_and_confirmed_number(sandbox: Sandbox, call: Operations) -> None:
    call("send_phone_update_verification_code", query={"company_id": ids.LOCATION, "phone": PHONE})
    code = sandbox.messages[-1].text.rpartition(" ")[2]
    body = {"name": "Ann", "phone": PHONE, "confirmation_code": code}
    call("update_booking_user", body=body)
    user = call("get_booking_user")
    assert (user["name"], user["phone"]) == ("Ann", PHONE)


def test_a_new_password_revokes_the_token(call: Operations) -> None:
    body = {"old_password": "secret", "new_password": "other"}
    token = call("update_booking_user_password", body=body)["user_token"]
    call.refused("get_booking_user", 401)
    assert call.as_user(token)("get_booking_user")["id"] == ids.USER
    login = {"login": "anna@example.com", "password": "other"}
    assert call.as_user(None)("authorize_online_booking_user", body=login)["user_token"] == token


# --- events, reviews, policy


def seats(**changes: Any) -> dict[str, Any]:
    return {"fullname": "Zoe", "phone": PHONE, "email": "zoe@example.com", **changes}


def test_an_event_is_full_when_its_places_are_booked(call: Operations) -> None:
    visitor = call.as_user(None)
    made = visitor("book_event", event_id=ids.EVENT, body=seats(clients_count=4))
    visitor.refused("book_event", 422, event_id=ids.EVENT, body=seats(clients_count=2))
    visitor("book_event", event_id=ids.EVENT, body=seats())
    visitor.refused("book_event", 422, event_id=ids.EVENT, body=seats())
    named = {"record_id": made["id"], "record_hash": made["hash"]}
    assert visitor("get_online_booking_details", **named)["clients_count"] == 4
    body = booking(activity_id=ids.EVENT)
    assert set(call.refused("create_appointment", 422, body=body)) == {"activity_id"}


def test_a_visit_is_reviewed_once(call: Operations) -> None:
    visitor = call.as_user(None)
    token = {"record_token": ids.FEEDBACK_TOKEN}
    form = visitor("get_feedback_form_status", **token)
    assert (form["is_review_submitted"], form["record"]["id"]) == (False, ids.PAST_APPOINTMENT)
    answer = visitor("submit_feedback_form", body={"rating": 5, "tips_amount": 5}, **token)
    assert answer["charge"]["url"]
    assert visitor("get_feedback_form_status", **token)["is_review_submitted"] is True
    visitor.refused("submit_feedback_form", 403, body={"rating": 1}, **token)
    assert [review["rating"] for review in call("get_comments")] == [5]


def test_a_locations_policy_can_be_seeded(sandbox: Sandbox, call: Operations) -> None:
    assert call("get_location_privacy_policy") == {}
    sandbox.seed(seeds.LocationSettings(privacy_policy="We keep your number."))
    assert call("get_location_privacy_policy") == {"agreement": {"content": "We keep your number."}}
