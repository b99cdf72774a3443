"""Changes since a moment, from a server whose data changes between pages."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import unquote

import httpx
import pytest

from tests.client.answers import LOCATION, envelope
from tests.worlds import World

START = datetime(2026, 11, 1, 9)  # noqa: DTZ001 (the location's local time)
NO_OVERLAP = timedelta(0)


class Calendar:
    """Pages of two appointments in an order that changes with them, as a real calendar's does.

    Args:
        count: Appointments, one changed each minute after ``START``.
        between: Called with this calendar before each answer but the first.
    """

    def __init__(self, count: int, between: Callable[[Calendar], None] | None = None) -> None:
        self.clock = START + timedelta(minutes=count)
        self.order = list(range(1, count + 1))
        self.changed_at = {key: START + timedelta(minutes=key) for key in self.order}
        self.deleted: set[int] = set()
        self.between = between
        self.requests: list[httpx.Request] = []
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            return self._answer(request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if self.requests and self.between:
            self.between(self)
        self.requests.append(request)
        query = request.url.params
        after = datetime.fromisoformat(unquote(query["changed_after"]).strip('"'))
        listed = [key for key in self.order if self.changed_at[key] >= after]
        place = 2 * (int(query["page"]) - 1)
        rows = [self.row(key) for key in listed[place : place + 2]]
        return httpx.Response(200, json=envelope(rows, {"total_count": len(listed)}))

    def row(self, number: int) -> dict[str, Any]:
        changed = f"{self.changed_at[number]:%Y-%m-%dT%H:%M:%S}-0500"
        return {"id": number, "last_change_date": changed, "deleted": number in self.deleted}

    def touch(self, number: int, place: int) -> None:
        """Change or add an appointment, which moves it to another place."""
        if number in self.order:
            self.order.remove(number)
        self.order.insert(place, number)
        self.clock += timedelta(minutes=1)
        self.changed_at[number] = self.clock

    def newest(self) -> dict[int, datetime]:
        return dict(self.changed_at)


def changes(world: World, calendar: Calendar, since: datetime = START, **options: Any) -> Any:
    options = {"overlap": NO_OVERLAP} | options
    return world.client(calendar).location(LOCATION).appointments.changed(since=since, **options)


def copy_of(items: list[Any]) -> dict[int, datetime]:
    """Return a copy of the items in which the last version of each wins."""
    return {item.id: item.updated_at.replace(tzinfo=None) for item in items}


@pytest.mark.parametrize("changed", ["31/31/2026", ["x"], None], ids=str)
def test_a_change_whose_time_does_not_fit_stops_no_increment(world: World, changed: Any) -> None:
    class Odd(Calendar):
        def row(self, number: int) -> dict[str, Any]:
            return super().row(number) | ({"last_change_date": changed} if number == 2 else {})

    pager = changes(world, Odd(2))
    assert [item.id for item in world.items(pager)] == [1, 2]
    assert pager.next_since == START + timedelta(minutes=1)


def test_a_change_whose_id_does_not_fit_is_kept(world: World) -> None:
    class Odd(Calendar):
        def row(self, number: int) -> dict[str, Any]:
            return super().row(number) | {"id": [number]}

    assert [item.id for item in world.items(changes(world, Odd(2)))] == [[1], [2]]


def test_changes_begin_before_the_moment_and_include_deleted_ones(world: World) -> None:
    calendar = Calendar(1)
    world.items(changes(world, calendar, overlap=timedelta(minutes=10)))
    query = calendar.requests[0].url.params
    assert query["changed_after"].strip('"') == "2026-11-01T08:50:00"
    assert query["include_deleted" if "include_deleted" in query else "with_deleted"] in (
        "1",
        "true",
    )


def test_the_overlap_covers_the_hour_that_local_time_repeats(world: World) -> None:
    calendar = Calendar(1)
    client = world.client(calendar)
    world.items(client.location(LOCATION).appointments.changed(since=START))
    assert calendar.requests[0].url.params["changed_after"].strip('"') == "2026-11-01T07:55:00"


def test_a_single_page_is_read_once(world: World) -> None:
    calendar = Calendar(2)
    assert [item.id for item in world.items(changes(world, calendar))] == [1, 2]
    assert len(calendar.requests) == 1


def test_an_unchanged_calendar_yields_each_appointment_once(world: World) -> None:
    calendar = Calendar(5)
    assert [item.id for item in world.items(changes(world, calendar))] == [1, 2, 3, 4, 5]
    assert sorted(int(request.url.params["page"]) for request in calendar.requests) == [
        1,
        1,
        2,
        2,
        3,
        3,
    ]


def test_no_appointment_is_missed_when_one_moves_back(world: World) -> None:
    # 1 moves from the first page to the end, so 3 moves from the second page to the first.
    calendar = Calendar(6, lambda item: item.touch(1, 5) if len(item.requests) == 1 else None)
    assert copy_of(world.items(changes(world, calendar))) == calendar.newest()


def test_an_appointment_that_moves_forward_is_not_missed(world: World) -> None:
    calendar = Calendar(6, lambda item: item.touch(6, 0) if len(item.requests) == 1 else None)
    assert copy_of(world.items(changes(world, calendar))) == calendar.newest()


def test_an_appointment_added_in_front_is_not_missed(world: World) -> None:
    calendar = Calendar(6, lambda item: item.touch(7, 0) if len(item.requests) == 2 else None)
    assert copy_of(world.items(changes(world, calendar))) == calendar.newest()


@pytest.mark.parametrize("step", range(1, 7))
def test_increments_lose_nothing_while_everything_changes(world: World, step: int) -> None:
    def change(calendar: Calendar) -> None:
        if len(calendar.requests) <= 40:
            number = len(calendar.requests) * step % 9 + 1
            calendar.touch(number, number * step % len(calendar.order))

    calendar = Calendar(8, change)
    copy: dict[int, datetime] = {}
    since = START
    for _ in range(8):
        increment = changes(world, calendar, since, overlap=timedelta(minutes=10))
        copy |= copy_of(world.items(increment))
        since = increment.next_since
    assert copy == calendar.newest()


def test_the_next_increment_begins_at_the_last_change(world: World) -> None:
    increment = changes(world, Calendar(3))
    assert increment.next_since == START
    world.items(increment)
    assert increment.next_since == START + timedelta(minutes=3)


def test_without_changes_the_next_increment_begins_at_the_same_moment(world: World) -> None:
    increment = changes(world, Calendar(0))
    assert world.items(increment) == []
    assert increment.next_since == START


def test_an_interrupted_increment_is_repeated(world: World) -> None:
    increment = changes(world, Calendar(5))
    world.run(increment.first())
    assert increment.next_since == START


def test_an_ever_changing_calendar_is_read_ten_times_and_again_in_the_next_increment(
    world: World,
) -> None:
    calendar = Calendar(4, lambda item: item.touch(1 + len(item.requests) % 4, 0))
    increment = changes(world, calendar)
    world.items(increment)
    assert sum(request.url.params["page"] == "1" for request in calendar.requests) == 10
    assert increment.next_since == START


def test_changes_cannot_start_at_a_page(world: World) -> None:
    with pytest.raises(TypeError, match="pass since="):
        changes(world, Calendar(1)).starting_at(2)


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"overlap": timedelta(-1)}, ValueError, "overlap must not be negative"),
        ({"overlap": 60}, TypeError, "overlap must be a timedelta"),
        ({"since": START.astimezone()}, ValueError, "since must be the location's local time"),
    ],
)
def test_an_invalid_moment_is_refused(
    world: World, options: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        changes(world, Calendar(1), **options)


@pytest.mark.parametrize("step", range(1, 4))
def test_increments_of_clients_lose_nothing_while_they_change(world: World, step: int) -> None:
    def change(calendar: Calendar) -> None:
        if len(calendar.requests) <= 10:
            calendar.touch(len(calendar.requests) * step % 5 + 1, 0)

    calendar = Calendar(5, change)
    copy: dict[int, datetime] = {}
    since = START
    for _ in range(4):
        clients = world.client(calendar).location(LOCATION).clients
        increment = clients.changed(since=since, overlap=timedelta(minutes=10))
        copy |= copy_of(world.items(increment))
        since = increment.next_since
    assert copy == calendar.newest()
    assert {request.url.path.rsplit("/", 2)[1] for request in calendar.requests} == {"clients"}
