"""Values that no schema excludes: they are refused with the field's name, or as not found."""

from __future__ import annotations

from typing import Any

import pytest

from altegio.sandbox import ids

from .conftest import Operations
from .test_event_schedules import DAY
from .test_events import event

CLIENT = {"client_id": ids.CLIENT}
SERVICE = {"service_id": ids.YOGA_SERVICE}
DAY_OF_SCHEDULE = {"schedule_id": ids.EVENT_SCHEDULE}
SCHEDULE: dict[str, Any] = {
    "original_entity_type": "activity",
    "original_entity_id": ids.EVENT,
    "date_end": "2026-12-07",
    "add_clients_from_original_entity": False,
    "days": [DAY],
}
TOP_UP = {
    "client_id": ids.CLIENT,
    "deposit_id": ids.CLIENT_ACCOUNT,
    "amount": 10,
    "account_id": ids.CASH,
}
WORKER: dict[str, Any] = {
    "name": "Ola",
    "specialization": "Masseur",
    "position_id": None,
    "phone_number": None,
    "user_email": "ola@example.com",
    "user_phone": "13155550188",
    "is_user_invite": False,
}
HISTORY: dict[str, Any] = {
    "client_id": None,
    "client_phone": None,
    "from": None,
    "to": None,
    "payment_statuses": [],
    "attendance": None,
}


def payment(**method: Any) -> dict[str, Any]:
    return {"payment": {"method": method, "amount": 5}}


@pytest.mark.parametrize(
    ("name", "path", "body", "fields"),
    [
        ("create_event", {}, event(staff_id=1), {"staff_id"}),
        ("create_event", {}, event(service_id=1), {"service_id"}),
        ("create_event", {}, event(capacity=0), {"capacity"}),
        ("create_event", {}, event(date="soon", capacity=0), {"date", "capacity"}),
        ("create_timetable_event_schedule", {}, SCHEDULE | {"original_entity_id": 1},
         {"original_entity_id"}),
        ("create_timetable_event_schedule", {}, SCHEDULE | {"date_end": "2026-11-21"},
         {"date_end"}),
        ("create_timetable_client_schedule", DAY_OF_SCHEDULE,
         {"client_id": ids.CLIENT_ELSEWHERE, "schedule_days_ids": [ids.EVENT_SCHEDULE_DAY]},
         {"client_id"}),
        ("create_timetable_client_schedule", DAY_OF_SCHEDULE,
         {"client_id": ids.CLIENT, "schedule_days_ids": [1]}, {"schedule_days_ids"}),
        ("create_client_account_topup_operation", {}, TOP_UP | {"deposit_id": 1}, {"deposit_id"}),
        ("create_client_account_topup_operation", {}, TOP_UP | {"account_id": 1}, {"account_id"}),
        ("create_client_account_topup_operation", {}, TOP_UP | {"client_id": ids.SECOND_CLIENT},
         {"deposit_id"}),
        ("create_client_comment", CLIENT, {"text": " "}, {"text"}),
        ("create_client", {}, {"name": " ", "phone": "13155550177"}, {"name"}),
        ("create_service_category", {}, {"title": " "}, {"title"}),
        ("search_client_visits", {}, HISTORY, {"client_id"}),
        ("send_sms_to_clients", {}, {"client_ids": [], "text": ""}, {"client_ids", "text"}),
        ("create_payment_with_loyalty_methods", {"document_id": ids.DOCUMENT},
         payment(slug="account", account_id=1), {"payment.method.account_id"}),
        ("assign_service_to_team_member", SERVICE,
         {"master_id": 1, "seance_length": 60, "technological_card_id": None}, {"master_id"}),
        ("update_service_team_member_assignment",
         SERVICE | {"team_member_id": ids.TEAM_MEMBER_ELSEWHERE},
         {"seance_length": 60, "technological_card_id": None}, {"team_member_id"}),
        ("create_team_member_quick", {}, WORKER | {"name": " "}, {"name"}),
        ("create_team_member_quick", {}, WORKER | {"position_id": 1}, {"position_id"}),
        ("create_user_invitation", {}, {"invites": [{"search": ""}]}, {"invites.0.search"}),
    ],
)  # fmt: skip
def test_a_wrong_value_is_refused_with_its_field(
    call: Operations, name: str, path: dict[str, int], body: Any, fields: set[str]
) -> None:
    response = call.send(name, body=body, **path)
    assert response.status_code in (400, 422), response.text
    assert set(response.json()["meta"]["errors"]) == fields


@pytest.mark.parametrize(
    ("name", "path", "body", "field"),
    [
        ("create_service", {}, {"title": "Cut", "staff": [{"id": ids.TEAM_MEMBER}]},
         "seance_length"),
        ("get_client_list", {}, {"filters": [{"state": {}}]}, "type"),
        ("create_payment_with_loyalty_methods", {"document_id": ids.DOCUMENT}, {}, "payment"),
        ("create_payment_with_loyalty_methods", {"document_id": ids.DOCUMENT},
         {"payment": {"method": {}}}, "slug"),
        ("update_user_notification_settings", {"user_id": ids.USER},
         {"notification_types": [{"type": "license_expire"}]}, "channels"),
        ("update_visit", {"visit_id": ids.VISIT, "record_id": ids.APPOINTMENT},
         {"attendance": 1, "comment": "", "new_transactions": [{"account_id": ids.CASH}]},
         "amount"),
    ],
)  # fmt: skip
def test_a_field_that_no_schema_requires_may_be_needed(
    call: Operations, name: str, path: dict[str, int], body: Any, field: str
) -> None:
    response = call.send(name, body=body, **path)
    assert response.status_code in (400, 422), response.text
    assert response.json()["meta"]["errors"] == {field: ["is required"]}


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("get_appointment_list", "changed_after"),
        ("deprecated_get_client_list", "changed_before"),
        ("get_team_members_available_for_booking", "datetime"),
    ],
)
def test_a_filter_by_time_needs_a_time(call: Operations, name: str, field: str) -> None:
    errors = call.refused(name, 422, query={field: "yesterday"})
    assert errors == {field: ["must be a date or a time in ISO format"]}


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("get_chain_client_by_phone_number", {}),
        ("get_feedback_form_status", {"record_token": "unknown"}),
        ("get_tax_system_list", {"country_id": 1}),
        ("remove_user_from_location", {"user_id": ids.OTHER_OWNER}),
    ],
)
def test_an_unknown_object_is_not_found(call: Operations, name: str, path: dict[str, Any]) -> None:
    call.refused(name, 404, query={"phone": "13155550999"}, **path)


def test_an_event_needs_a_free_team_member_at_work(call: Operations) -> None:
    for start in ("2026-11-24 09:00", "2026-11-24 19:30", "2026-11-21 12:00"):
        message = call.refused("create_event", 422, body=event(date=start))
        assert message == "Mia is not free at this time."
    call("create_event", body=event(date="2026-11-24 19:00"))


def test_locations_of_nobody_are_refused(call: Operations) -> None:
    call.as_user(None).refused("get_location_list", 401, query={"my": 1})
