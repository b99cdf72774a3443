"""Exceptions from signal handlers at any instruction, without a lost place or connection."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import h11
import httpx
import pytest

from altegio import Altegio
from altegio._sending.places import Place, Places
from tests.limiting.limited_server import LimitedServer

pytestmark = pytest.mark.waits

INTERRUPTS = 2000


class TimeIsUpError(Exception):
    """An error like Celery's soft time limit."""


#: Runs in a separate process: pytest's unraisable hooks would be interrupted, too.
PROGRAM = """
import gc, signal, sys, threading, time
import altegio

class TimeIsUpError(Exception): pass

def handler(*_): raise TimeIsUpError

def call_all_the_time():
    while not stop.is_set():
        client.request("GET", "/other")
        answered.append(None)

url, interrupts, places = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
client = altegio.Altegio(partner_token="partner", base_url=url, max_retries=0)
stop, answered = threading.Event(), []
other = threading.Thread(target=call_all_the_time, daemon=True)
other.start()
signal.signal(signal.SIGALRM, handler)
seen = finished = attempts = 0
while seen < interrupts:
    try:
        # A call takes about a millisecond: it is hit everywhere. By attempts, so that a moment
        # which calls seldom reach is not waited for.
        attempts += 1
        signal.setitimer(signal.ITIMER_REAL, 0.00005 + 0.00003 * (attempts % 97))
        client.request("GET", "/x")
        signal.setitimer(signal.ITIMER_REAL, 0)
        finished += 1
    except TimeIsUpError:
        seen += 1
before, end = len(answered), time.monotonic() + 30
while len(answered) < before + 10:
    assert time.monotonic() < end, "another thread is held up"
    time.sleep(0.001)
stop.set()
other.join(30)
threads = [
    threading.Thread(target=client.request, args=("GET", "/after"), daemon=True)
    for _ in range(places)
]
for thread in threads: thread.start()
for thread in threads: thread.join(30)
gc.collect()  # the exceptions, whose frames hold places
client.request("GET", "/last")
print(finished > 0, client._sender._connections._pool.places.used)
client.close()
"""


@pytest.fixture(scope="module")
def server() -> Iterator[LimitedServer]:
    with LimitedServer() as running:
        yield running


def test_interrupted_calls_cost_nothing(server: LimitedServer) -> None:
    command = [sys.executable, "-c", PROGRAM, server.url, str(INTERRUPTS), "100"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert (ended.returncode, ended.stdout) == (0, "True 0\n"), ended.stderr
    assert server.paths.count("/after") == 100
    until(lambda: server.open == 0)


def until(condition: Any) -> None:
    end = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < end, "it never came about"
        time.sleep(0.001)


# --- places


def test_an_unreferenced_place_is_free() -> None:
    places = Places()
    held = places.take(0)
    assert places.used == 1
    del held
    assert places.used == 0


def test_a_released_place_can_be_taken_again() -> None:
    places = Places()
    for _ in range(200):
        held = [taken(places)]
        places.release(held)
    assert places.used == 0


def test_no_place_is_free_when_all_are_taken() -> None:
    places = Places()
    held = [taken(places) for _ in range(100)]
    assert places.take(0.01) is None
    assert len(held) == places.used == 100


def test_a_waiting_thread_gets_the_next_place() -> None:
    places = Places()
    held = [taken(places) for _ in range(100)]
    got: list[Place | None] = []
    thread = threading.Thread(target=lambda: got.append(places.take(30)))
    thread.start()
    places.release([held.pop()])
    thread.join(30)
    assert got[0] is not None


def test_a_waiting_thread_gets_the_place_of_an_aborted_call() -> None:
    places = Places()
    held = [taken(places) for _ in range(100)]
    got: list[Place | None] = []
    thread = threading.Thread(target=lambda: got.append(places.take(30)))
    thread.start()
    held.pop()  # nobody is told
    thread.join(30)
    assert got[0] is not None


def taken(places: Places) -> Place:
    place = places.take(0)
    assert place is not None
    return place


# --- connections


@contextmanager
def interrupting(monkeypatch: pytest.MonkeyPatch, method: str) -> Iterator[list[str]]:
    """Raise an exception at the end of the next call of a method of h11's connection."""
    original, interrupted = getattr(h11.Connection, method), list[str]()

    def interrupt(*arguments: Any) -> Any:
        result = original(*arguments)
        if not interrupted:
            interrupted.append(method)
            raise TimeIsUpError
        return result

    with monkeypatch.context() as patch:
        patch.setattr(h11.Connection, method, interrupt)
        yield interrupted


@pytest.mark.parametrize(
    "method",
    [
        "send",
        "receive_data",
        "next_event",
        "start_next_cycle",
        # In the middle of start_next_cycle the connection counts as idle, and can't send.
        "_respond_to_state_changes",
    ],
)
def test_no_other_thread_gets_the_connection_of_an_aborted_call(
    method: str, server: LimitedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on, waits = threading.Event(), threading.Event()

    def hold(request: httpx.Request) -> None:
        if request.url.path == "/other":
            waits.set()
            may_go_on.wait(30)

    with Altegio(
        partner_token="partner", base_url=server.url, event_hooks={"request": [hold]}, max_retries=0
    ) as client:
        client.request("GET", "/x")
        opened = server.opened
        answers: list[Any] = []
        other = threading.Thread(target=lambda: answers.append(client.request("GET", "/other")))
        other.start()
        waits.wait(30)  # it has begun, and has no connection yet
        with interrupting(monkeypatch, method), pytest.raises(TimeIsUpError):
            client.request("GET", "/aborted")
        may_go_on.set()
        other.join(30)
        assert answers
        assert server.opened == opened + 1
        client.request("GET", "/x")
        assert server.opened == opened + 1
    until(lambda: server.open == 0)


def test_an_aborted_call_disturbs_no_request_in_flight(server: LimitedServer) -> None:
    def interrupt(request: httpx.Request) -> None:
        if request.url.path == "/broken":
            raise TimeIsUpError

    hooks = {"request": [interrupt]}
    with Altegio(partner_token="partner", base_url=server.url, event_hooks=hooks) as client:
        server.latency = 0.3
        answers: list[Any] = []
        thread = threading.Thread(target=lambda: answers.append(client.request("GET", "/slow")))
        thread.start()
        until(lambda: "/slow" in server.paths)
        with pytest.raises(TimeIsUpError):
            client.request("GET", "/broken")
        server.latency = 0
        client.request("GET", "/next")
        thread.join(30)
        assert answers


def test_an_error_in_a_hook_leaves_no_connection_open(server: LimitedServer) -> None:
    def refuse(response: httpx.Response) -> None:
        raise httpx.HTTPStatusError("no", request=response.request, response=response)

    hooks = {"response": [refuse]}
    with Altegio(partner_token="partner", base_url=server.url, event_hooks=hooks) as client:
        for _ in range(3):
            with pytest.raises(httpx.HTTPStatusError):
                client.request("GET", "/x")
        until(lambda: server.open == 0)


def test_idle_connections_are_closed_when_they_expire(
    server: LimitedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Altegio(partner_token="partner", base_url=server.url) as client:
        server.latency = 0.2
        threads = [threading.Thread(target=client.request, args=("GET", "/x")) for _ in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        assert server.open == 10
        server.latency = 0
        call_a_minute_later(client, monkeypatch)
        until(lambda: server.open == 1)


def test_idle_connections_to_another_host_are_closed_when_they_expire(
    server: LimitedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with LimitedServer() as other, Altegio(partner_token="partner", base_url=server.url) as client:
        http = client._sender._connections.client()
        http.get(other.url)
        assert other.open == 1
        call_a_minute_later(client, monkeypatch)
        until(lambda: other.open == 0)


def call_a_minute_later(client: Altegio, monkeypatch: pytest.MonkeyPatch) -> None:
    later = time.monotonic() + 60
    with monkeypatch.context() as patch:
        patch.setattr(time, "monotonic", lambda: later)
        client.request("GET", "/x")


def test_a_call_that_began_before_the_client_was_closed_makes_no_pool(
    server: LimitedServer,
) -> None:
    client = Altegio(partner_token="partner", base_url=server.url)
    client.close()
    with pytest.raises(RuntimeError, match="this client is closed"):
        client._sender._connections._current()  # what such a call does next
    assert client._sender._connections._pool is None


def test_closing_the_client_closes_a_used_connection_when_its_call_ends(
    server: LimitedServer,
) -> None:
    client = Altegio(partner_token="partner", base_url=server.url)
    server.latency = 0.3
    answers: list[Any] = []
    thread = threading.Thread(target=lambda: answers.append(client.request("GET", "/slow")))
    thread.start()
    until(lambda: "/slow" in server.paths)
    client.close()
    server.latency = 0
    thread.join(30)
    assert answers
    until(lambda: server.open == 0)
