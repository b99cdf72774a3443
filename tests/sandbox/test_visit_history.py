"""The history of a client's visits."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from altegio.sandbox import Sandbox, ids, seeds

from .conftest import START, Operations


def history(**changes: Any) -> dict[str, Any]:
    none = {"client_phone": None, "from": None, "to": None, "attendance": None}
    return {"client_id": ids.CLIENT, **none, "payment_statuses": [], **changes}


def test_the_history_is_newest_first(call: Operations) -> None:
    found = call("search_client_visits", body=history())
    assert [row["id"] for row in found["records"]] == [ids.APPOINTMENT, ids.PAST_APPOINTMENT]


def test_the_history_can_be_filtered(call: Operations) -> None:
    found = call("search_client_visits", body=history(attendance=1))
    assert [row["id"] for row in found["records"]] == [ids.PAST_APPOINTMENT]
    assert (
        call("search_client_visits", body=history(payment_statuses=["paid_full"]))["records"] == []
    )


def test_the_history_is_of_a_period(call: Operations) -> None:
    for first, last, count in (
        ("2026-11-19", "2026-11-21", 2),
        ("2026-11-20", "2026-11-21", 1),
        ("2026-11-19", "2026-11-20", 1),
        ("2026-11-20", "2026-11-20", 0),
    ):
        body = history(**{"from": first, "to": last})
        assert len(call("search_client_visits", body=body)["records"]) == count


def test_the_history_of_a_phone_number(call: Operations) -> None:
    body = history(client_id=None, client_phone=f"+{ids.PHONE}")
    assert len(call("search_client_visits", body=body)["records"]) == 2
    body = history(client_id=None, client_phone="13155550101")
    assert call("search_client_visits", body=body)["records"] == []


def test_the_history_shows_what_was_paid(call: Operations) -> None:
    payment = {"amount": 20, "account_id": ids.CASH}
    body = {"attendance": 1, "comment": "", "new_transactions": [payment]}
    call("update_visit", visit_id=ids.VISIT, record_id=ids.APPOINTMENT, body=body)
    (entry, _) = call("search_client_visits", body=history())["records"]
    (service,) = entry["services"]
    assert (service["paid_sum"], service["payment_status"]) == (20, "paid_not_full")
    assert (entry["date"], entry["staff"]["name"]) == ("2026-11-21T12:00:00-05:00", "Mia")


def test_the_history_continues_at_a_date_cursor(sandbox: Sandbox, call: Operations) -> None:
    for day in range(2, 42):
        sandbox.seed(
            seeds.Appointment(
                team_member_id=ids.SECOND_TEAM_MEMBER,
                service_ids=[ids.YOGA_SERVICE],
                client_id=ids.SECOND_CLIENT,
                starts_at=START - timedelta(days=day),
            )
        )
    seen: list[int] = []
    body = history(client_id=ids.SECOND_CLIENT)
    while True:
        answer = call.send("search_client_visits", body=body).json()
        seen += [row["id"] for row in answer["data"]["records"]]
        following = answer["meta"]["dateCursor"]["next"]
        if following["to"] is None:
            break
        body |= {"from": following["from"], "to": following["to"]}
    assert len(seen) == len(set(seen)) == 40
