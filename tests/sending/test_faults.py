"""Outcomes for callers when the server or the network fails, and the requests that the server saw.

With every fault, a request that may have been carried out is sent once, and the error says so. The
expectations are the table in faults.py; a real server fails accordingly.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

import altegio
import altegio.testing
from altegio import models, operations
from tests.sending.faults import CONNECTION_REFUSED, FAULTS, PAGE, Fault, Outcome, with_table
from tests.sending.server import FaultServer
from tests.worlds import World

LOCATION, CLIENT = 37532, 7
READS: dict[str, Callable[[], Any]] = {
    "GET": lambda: operations.get_client(LOCATION, CLIENT),
    "POST that searches": lambda: operations.get_client_list(LOCATION, body=models.ClientSearch()),
}
CHANGES: dict[str, Callable[[], Any]] = {
    "POST": lambda: operations.create_client(
        LOCATION, body=models.ClientCreate(name="Anna", phone="+13155550100")
    ),
    "PUT": lambda: operations.update_client(
        LOCATION, CLIENT, body=models.ClientUpdate(name="Anna", phone="+13155550100")
    ),
    "DELETE": lambda: operations.delete_client(LOCATION, CLIENT),
}
CALLS = READS | CHANGES


@pytest.fixture(autouse=True)
def retries_without_pauses() -> Iterator[None]:
    with altegio.testing.no_waiting(retries=True):
        yield


def outcome_of(world: World, client: Any, server: FaultServer, call: Any) -> Outcome:
    """Return the outcome of a call."""
    before = len(server.requests)
    what, maybe = "answer", False
    try:
        world.run(client.send(call))
    except (
        altegio.APIConnectionError,
        altegio.APIStatusError,
        altegio.UnexpectedResponseError,
    ) as error:
        what, maybe = type(error).__name__, error.may_have_been_carried_out
    return Outcome(what, len(server.requests) - before, maybe)


def _cases() -> Iterator[Any]:
    for fault in FAULTS:
        for kind in CALLS:
            once, always = fault.read if kind in READS else fault.change
            if once != always:
                yield pytest.param(fault, kind, 1, once, id=f"{fault.name}, once: {kind}")
            yield pytest.param(fault, kind, 100, always, id=f"{fault.name}: {kind}")


@pytest.mark.parametrize(("fault", "kind", "times", "expected"), [*_cases()])
def test_a_fault(
    world: World, server: FaultServer, fault: Fault, kind: str, times: int, expected: Outcome
) -> None:
    client = world.client(server.url, timeout=httpx.Timeout(10, read=fault.timeout))
    how: dict[str, Any] = {"times": times}
    server.will(fault.act, **how | fault.how)
    if fault.on_kept_connection:
        world.run(client.send(READS["GET"]()))
        # The next request finds the connection closed, or closes it.
        assert fault.how.get("keep_alive") or server.closed.wait(10)
    assert outcome_of(world, client, server, CALLS[kind]()) == expected


@pytest.mark.parametrize("kind", CALLS)
def test_a_refused_connection(world: World, server: FaultServer, kind: str) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        client = world.client(f"http://127.0.0.1:{nobody.getsockname()[1]}")
        assert outcome_of(world, client, server, CALLS[kind]()) == CONNECTION_REFUSED[1]


@pytest.mark.parametrize("kind", CALLS)
def test_a_connection_that_is_refused_once(world: World, kind: str) -> None:
    attempts: list[httpx.Request] = []

    def listen_the_second_time(request: httpx.Request) -> None:
        attempts.append(request)
        if len(attempts) == 2:
            late.listen()

    async def listen(request: httpx.Request) -> None:
        listen_the_second_time(request)

    hook = listen if world.is_async else listen_the_second_time
    with FaultServer(listening=False) as late:
        client = world.client(late.url, event_hooks={"request": [hook]})
        assert outcome_of(world, client, late, CALLS[kind]()) == CONNECTION_REFUSED[0]
    assert len(attempts) == 2


def test_the_documentation_shows_the_table() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert page == with_table(page), "python -m tests.sending.faults --write"
