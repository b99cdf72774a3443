"""Events, their repetition and fixed places in them."""

from __future__ import annotations

from datetime import date

import pytest

from altegio.models import EventSchedulePart
from altegio.sandbox import ids
from tests.facades.every_method.events import CLASS, SCHEDULE
from tests.paths import served_path
from tests.worlds import ClientInAnyWorld


def test_list_sends_days_and_filters(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(ids.LOCATION).events.list(
            start_date=date(2026, 11, 1),
            end_date=date(2026, 11, 30),
            team_member_ids=[ids.TEAM_MEMBER],
        )
    )
    assert client.sent.query["from"] == "2026-11-01"
    assert client.sent.query["till"] == "2026-11-30"
    assert client.sent.query["staff_ids[]"] == str(ids.TEAM_MEMBER)


@pytest.mark.parametrize("act", ["list", "list_dates"])
def test_days_in_the_wrong_order_are_refused(client: ClientInAnyWorld, act: str) -> None:
    days = {"start_date": date(2026, 11, 2), "end_date": date(2026, 11, 1)}
    with pytest.raises(ValueError, match="start_date must not be later than end_date"):
        client.call(lambda c: getattr(c.location(ids.LOCATION).events, act)(**days))


@pytest.mark.parametrize("act", ["get_date_range", "list_filters"])
def test_an_empty_list_of_ids_is_refused(client: ClientInAnyWorld, act: str) -> None:
    with pytest.raises(ValueError, match="service_ids"):
        client.call(lambda c: getattr(c.location(ids.LOCATION).events, act)(service_ids=[]))


def test_an_empty_query_is_refused(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match="query"):
        client.call(lambda c: c.location(ids.LOCATION).events.list_services(query=" "))


def test_an_events_start_is_sent_as_local_time(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.location(ids.LOCATION).events.create(CLASS))
    assert client.sent.json["date"] == "2030-05-06 18:30"


def test_a_deleted_event_is_gone(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.location(ids.LOCATION).events.delete(ids.EVENT))
    assert (client.sent.method, client.sent.operation) == ("DELETE", "delete_event")


def test_options_of_a_copy_are_sent_as_given(client: ClientInAnyWorld) -> None:
    options = {"dates": ["2030-05-13"]}
    client.call(lambda c: c.location(ids.LOCATION).events.duplicate(ids.EVENT, options))
    assert client.sent.json == options


def test_a_schedule_includes_its_days_on_request(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.location(ids.LOCATION).event_schedules.create(SCHEDULE))
    assert client.sent.query == {}
    client.call(
        lambda c: c.location(ids.LOCATION).event_schedules.create(SCHEDULE, include_days=True)
    )
    assert list(client.sent.query.values()) == ["days"]


def test_the_schedule_of_an_event_can_come_with_parts(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.location(ids.LOCATION).event_schedules.create(SCHEDULE))
    client.call(
        lambda c: c.location(ids.LOCATION).event_schedules.get_for_event(
            ids.EVENT, include=[EventSchedulePart.DAYS]
        )
    )
    assert client.sent.path == served_path(
        "search_timetable_event_schedules_by_event", ids.LOCATION, "activity", ids.EVENT
    )
    assert list(client.sent.query.values()) == ["days"]


def test_a_fixed_place_needs_a_weekday(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match="schedule_day_ids"):
        client.call(
            lambda c: c.location(ids.LOCATION).recurring_bookings.create(
                1, client_id=ids.CLIENT, schedule_day_ids=[]
            )
        )
