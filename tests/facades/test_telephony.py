"""Telephony: reported calls are listed as the location's calls."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from altegio.models import CallDirection, CallStatus, PhoneCall, TelephonyEvent
from altegio.sandbox import ids
from tests.worlds import ClientInAnyWorld

TOKEN = "11111111-2222-3333-4444-555555555555"
PHONE, DIALLED = "+13155550100", "+13155550199"
DAY = date(2026, 11, 20)


def report(client: ClientInAnyWorld, **fields: Any) -> None:
    call: dict[str, Any] = {
        "direction": CallDirection.INCOMING,
        "caller_phone": PHONE,
        "called_phone": DIALLED,
        "started_at": datetime(2026, 11, 20, 12, tzinfo=UTC),
        **fields,
    }
    client.call(lambda c: c.telephony.report_call(TOKEN, **call))


def listed(client: ClientInAnyWorld, **filters: Any) -> list[PhoneCall]:
    period = {"start_date": DAY, "end_date": DAY, **filters}
    return client.call(lambda c: c.location(ids.LOCATION).phone_calls.list(**period))


def test_a_reported_call_is_listed(client: ClientInAnyWorld) -> None:
    url = "https://example.com/call.mp3"
    report(client, status=CallStatus.SUCCESS, duration=90, recording_url=url, call_id="call-1")
    assert client.sent.json == {
        "command": "history",
        "type": "incoming",
        "crm_token": TOKEN,
        "phone": PHONE,
        "diversion": DIALLED,
        "status": "success",
        "duration": 90,
        "link": url,
        "call_id": "call-1",
        "date": "2026-11-20T12:00:00Z",
    }
    (call,) = listed(client)
    assert (call.direction, call.status) == (CallDirection.INCOMING, CallStatus.SUCCESS)
    assert (call.caller_phone, call.duration, call.client_id) == (PHONE, 90, ids.CLIENT)
    assert call.started_at == datetime(2026, 11, 20, 12, tzinfo=UTC)
    assert call.recording_url == url


def test_calls_are_filtered(client: ClientInAnyWorld) -> None:
    report(client)
    report(client, direction=CallDirection.OUTGOING, caller_phone="+13155550177")
    report(client, status=CallStatus.MISSED)
    assert len(listed(client)) == 3
    assert len(listed(client, phone="+13155550177")) == 1
    assert len(listed(client, directions=[CallDirection.INCOMING])) == 2
    assert len(listed(client, statuses=[CallStatus.MISSED])) == 1
    assert listed(client, start_date=date(2026, 11, 21), end_date=date(2026, 11, 21)) == []


def test_calls_are_paged_in_the_body(client: ClientInAnyWorld) -> None:
    for _ in range(3):
        report(client)
    assert len(listed(client, page_size=2)) == 3
    assert client.sent.method == "GET"
    assert client.sent.json["limit"] == 2


@pytest.mark.parametrize(("method", "kind"), [("enable", "enable"), ("disable", "disable")])
def test_the_connection_is_switched(client: ClientInAnyWorld, method: str, kind: str) -> None:
    client.call(lambda c: getattr(c.telephony, method)(TOKEN))
    assert client.sent.json == {"command": "setup", "type": kind, "crm_token": TOKEN}


def test_an_incoming_call_is_announced(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.telephony.announce_call(
            TOKEN, caller_phone=PHONE, called_phone=DIALLED, sip_user="101"
        )
    )
    assert client.sent.json == {
        "command": "event",
        "type": "incoming",
        "crm_token": TOKEN,
        "phone": PHONE,
        "diversion": DIALLED,
        "user": "101",
    }
    assert listed(client) == []


@pytest.mark.parametrize(
    ("act", "match"),
    [
        (lambda c: c.telephony.enable(" "), "crm_token must not be empty"),
        (
            lambda c: c.telephony.announce_call(TOKEN, caller_phone="", called_phone="1"),
            "caller_phone must not be empty",
        ),
        (
            lambda c: c.telephony.report_call(
                TOKEN,
                direction=CallDirection.INTERNAL,
                caller_phone="1",
                called_phone="2",
                started_at=datetime.fromisoformat("2026-01-01"),
            ),
            "zone",
        ),
        (
            lambda c: c.telephony.report_call(
                TOKEN,
                direction=CallDirection.INTERNAL,
                caller_phone="1",
                called_phone="2",
                duration=-1,
            ),
            "negative",
        ),
        (
            lambda c: c.location(1).phone_calls.list(start_date=DAY, end_date=date(2026, 1, 1)),
            "start_date",
        ),
        (
            lambda c: c.location(1).phone_calls.list(start_date=DAY, end_date=DAY, statuses=[]),
            "at least one",
        ),
    ],
)
def test_invalid_arguments_are_not_sent(
    client: ClientInAnyWorld, act: Callable[[Any], Any], match: str
) -> None:
    with pytest.raises(ValueError, match=match):
        client.call(act)
    assert client.sandbox.received == []


def test_the_token_for_telephony_is_masked(client: ClientInAnyWorld) -> None:
    event = TelephonyEvent(command="setup", type="enable", crm_token=TOKEN)
    assert TOKEN not in repr(event)
