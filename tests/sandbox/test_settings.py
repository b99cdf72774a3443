"""Settings, widgets, slots, licence, notifications, reviews, messages."""

from __future__ import annotations

from datetime import date

import pytest

from altegio.sandbox import Sandbox, ids, seeds

from .conftest import Clock, Operations


def test_online_booking_is_set(call: Operations) -> None:
    body = {
        "confirm_number": True,
        "any_master": False,
        "seance_delay_step": 60,
        "activity_online_record_clients_count_max": 3,
    }
    call("update_online_booking_settings", body=body)
    assert call("get_online_booking_settings") == body
    call.refused("update_online_booking_settings", 422, body={**body, "seance_delay_step": 20})


def test_the_calendar_is_set(call: Operations) -> None:
    body = {"record_type": 1, "activity_record_clients_count_max": 7}
    call("update_appointment_calendar_settings", body=body)
    assert call("get_appointment_calendar_settings").items() >= body.items()


def test_an_update_changes_only_its_location(call: Operations) -> None:
    call("update_location", body={"title": "Calm"})
    assert call("get_location")["title"] == "Calm"
    assert call("get_location", location_id=ids.SECOND_LOCATION)["title"] != "Calm"


def test_widgets_are_created_and_deleted(call: Operations) -> None:
    made = call("create_booking_widget", body={"title": "Book now"})
    assert call("get_booking_widget", form_id=made["id"])["title"] == "Book now"
    call("delete_booking_widget", form_id=made["id"])
    call.refused("get_booking_widget", 404, form_id=made["id"])


def test_notifications_are_switched(call: Operations) -> None:
    kinds = [{"type": "license_expire", "channels": {"push": 1}}]
    body = {"notification_types": kinds}
    call("update_user_notification_settings", user_id=ids.USER, body=body)
    found = call("get_user_notification_settings", user_id=ids.USER)["notification_types"]
    assert {one["type"]: one["channels"]["push"] for one in found}["license_expire"] == 1


def test_slots_of_online_booking_are_seeded(sandbox: Sandbox, call: Operations) -> None:
    assert call("get_timeslot_settings")["is_enabled"] is False
    christmas = date(2026, 12, 25)
    sandbox.seed(seeds.LocationSettings(weekday_slots={1: [36000]}, date_slots={christmas: []}))
    found = call("get_timeslot_settings")
    assert found["is_enabled"] is True
    assert [(one["weekday"], one["timeslots"]) for one in found["weekdays_settings"]] == [
        (1, [36000])
    ]
    assert [(one["date"], one["timeslots"]) for one in found["dates_settings"]] == [
        ("2026-12-25", [])
    ]
    assert call("get_timeslot_settings", location_id=ids.SECOND_LOCATION)["is_enabled"] is False


def test_a_licence_ends_after_its_last_day(
    sandbox: Sandbox, call: Operations, clock: Clock
) -> None:
    sandbox.seed(seeds.LocationSettings(licensed_until=date(2026, 11, 20)))
    found = call("get_location_subscription_information")
    assert (found["active"], found["deactivation_date"]) == (1, "20.11.2026")
    clock.advance(days=1)
    assert call("get_location_subscription_information")["active"] == 0
    elsewhere = {"location_id": ids.SECOND_LOCATION}
    assert call("get_location_subscription_information", **elsewhere)["active"] == 1


def test_a_review_is_listed(call: Operations) -> None:
    where = {"team_member_id": ids.TEAM_MEMBER}
    body = {"mark": 4, "text": "Great", "name": "Anna"}
    call("leave_comment", body=body, **where)
    (review,) = call("get_comments", query={"team_member_id": ids.TEAM_MEMBER})
    assert (review["rating"], review["text"], review["user_name"]) == (4, "Great", "Anna")
    assert call("get_comments", query={"rating": 5}) == []
    call.refused("leave_comment", 422, body={**body, "mark": 6}, **where)


def test_messages_go_to_clients_of_the_location(call: Operations) -> None:
    call("send_sms_to_clients", body={"client_ids": [ids.CLIENT], "text": "Hello"})
    body = {"client_ids": [ids.CLIENT_ELSEWHERE], "text": "Hello"}
    assert set(call.refused("send_sms_to_clients", 422, body=body)) == {"client_ids"}


@pytest.mark.parametrize(("phone", "is_valid"), [("13155550100", True), ("12", False)])
def test_phone_numbers_are_checked(call: Operations, phone: str, is_valid: bool) -> None:
    assert call("phone_number_format_check", phone=phone) == {"is_valid": is_valid}


def test_answers_from_state_have_no_example_header(call: Operations) -> None:
    assert "x-sandbox" not in call.send("get_location").headers
