"""One client in many threads, tasks, processes and event loops, and cancelled calls."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
import timeit
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import altegio
from altegio import Altegio, AsyncAltegio, RateLimit
from altegio._limiting.limiter import limiter_for
from tests.limiting.limited_server import LimitedServer

pytestmark = pytest.mark.waits

#: httpcore2 acquires a free lock without a point of cancellation.
LOCKS_DO_NOT_WAIT = httpx.__name__ == "httpx2"
FAST = RateLimit(per_second=10_000, per_minute=100_000)


@pytest.fixture(scope="module")
def running() -> Iterator[LimitedServer]:
    with LimitedServer() as server:
        yield server


@pytest.fixture
def server(running: LimitedServer) -> LimitedServer:
    """A server without open connections."""
    running.latency = 0.0
    running.paths.clear()
    until(lambda: running.open == 0)
    return running


def options(server: LimitedServer, **more: Any) -> dict[str, Any]:
    return {"partner_token": "partner", "user_token": "user", "base_url": server.url} | more


def until(condition: Callable[[], bool], seconds: float = 30.0) -> None:
    """Wait until another thread makes the condition true."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came about"
        time.sleep(0.005)


def sockets() -> int:
    """Return the number of open sockets of this process."""
    gc.collect()
    found = 0
    for entry in Path("/proc/self/fd").iterdir():
        try:
            found += str(entry.readlink()).startswith("socket:")
        except FileNotFoundError:  # that of the listing itself
            continue
    return found


def sent_as(answer: Any) -> str:
    """Return the user token that the server received."""
    header: str = answer["data"]["authorization"]
    return header.partition(", User ")[2]


def in_threads(number: int, run: Callable[[int], None]) -> None:
    """Run in threads at the same time; raise an error of any of them."""
    problems: list[BaseException] = []

    def guarded(each: int) -> None:
        start.wait()
        try:
            run(each)
        except BaseException as problem:  # noqa: BLE001 (raised below)
            problems.append(problem)

    start = threading.Barrier(number)
    threads = [threading.Thread(target=guarded, args=(each,)) for each in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if problems:
        raise problems[0]


# --- threads, tasks, users ---


def test_64_threads_as_64_users_share_a_client(server: LimitedServer) -> None:
    with Altegio(**options(server)) as client:

        def act(number: int) -> None:
            user = client.as_user(f"user-{number}")
            for _ in range(10):
                assert sent_as(user.request("POST", "/x")) == f"user-{number}"

        in_threads(64, act)
        assert server.open <= 64
    assert len(server.paths) == 640
    until(lambda: server.open == 0)


async def test_1000_tasks_as_100_users_share_a_client(server: LimitedServer) -> None:
    async with AsyncAltegio(**options(server, timeout=120)) as client:

        async def act(number: int) -> None:
            user = client.as_user(f"user-{number % 100}")
            assert sent_as(await user.request("POST", "/x")) == f"user-{number % 100}"

        await asyncio.gather(*map(act, range(1000)))
        assert server.open <= 100
    assert len(server.paths) == 1000


@pytest.mark.alone
@pytest.mark.parametrize("kind", [Altegio, AsyncAltegio])
def test_another_user_costs_microseconds(kind: Any, server: LimitedServer) -> None:
    client = kind(**options(server))
    seconds = min(timeit.repeat(lambda: client.as_user("other"), number=1000, repeat=5)) / 1000
    assert seconds < 50e-6
    other = client.as_user("other")
    assert other._sender is client._sender


def test_closing_the_client_of_another_user_closes_nothing(server: LimitedServer) -> None:
    with Altegio(**options(server)) as client:
        with client.as_user("other") as other:
            other.request("GET", "/x")
        assert sent_as(client.request("GET", "/x")) == "user"


def test_more_threads_than_connections_take_turns(server: LimitedServer) -> None:
    server.latency = 0.05
    with Altegio(**options(server)) as client:
        in_threads(130, lambda _: client.request("POST", "/x"))
        assert 1 < server.open <= 100
    assert len(server.paths) == 130


@pytest.mark.parametrize("kind", [Altegio, AsyncAltegio])
def test_a_call_without_a_connection_in_time_was_not_sent(
    kind: Any, server: LimitedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("altegio._sending.places.PLACES", 1)
    monkeypatch.setattr("altegio._sending.async_connections.PLACES", 1)
    server.latency = 1.0
    timeout = httpx.Timeout(10, pool=0.1)
    client = kind(**options(server, timeout=timeout, max_retries=0))
    if kind is Altegio:
        first = threading.Thread(target=client.request, args=("POST", "/first"))
        first.start()
        until(lambda: bool(server.paths))
        with pytest.raises(altegio.APITimeoutError) as caught:
            client.request("POST", "/second")
        first.join()
        client.close()
    else:

        async def act() -> altegio.APITimeoutError:
            async with client:
                first = asyncio.ensure_future(client.request("POST", "/first"))
                await asyncio.sleep(0.1)
                with pytest.raises(altegio.APITimeoutError) as caught:
                    await client.request("POST", "/second")
                await first
                return caught.value

        error = asyncio.run(act())
        assert not error.may_have_been_carried_out
        return
    assert not caught.value.may_have_been_carried_out
    assert server.paths == ["/first"]


# --- fork ---


@pytest.mark.parametrize("way", ["os.fork", "multiprocessing"])
def test_a_client_made_before_a_fork_works_after_it(way: str) -> None:
    with LimitedServer() as server, Altegio(**options(server, rate_limit=FAST)) as client:
        client.request("GET", "/before")
        limiter = limiter_for(server.url, FAST)
        queue = limiter.queue
        limiter.refused(2.0)  # so that threads wait in the queue when the process forks
        waiting = [
            threading.Thread(target=client.request, args=("GET", "/waiting")) for _ in range(3)
        ]
        for thread in waiting:
            thread.start()
        until(lambda: len(queue.lanes) == 3)

        def child() -> None:
            assert not queue.lanes
            in_threads(8, lambda _: client.request("GET", "/child"))
            client.close()

        children = [forked(way, child) for _ in range(3)]
        assert [ended(child) for child in children] == [0, 0, 0]
        for thread in waiting:
            thread.join()
        assert sent_as(client.request("GET", "/after")) == "user"
    paths = ["/before", *["/child"] * 24, *["/waiting"] * 3, "/after"]
    assert sorted(server.paths) == sorted(paths)


def forked(way: str, run: Callable[[], None]) -> Any:
    """Run in a child process."""
    with warnings.catch_warnings():
        # Newer Python versions warn of a fork with threads, which this tests.
        warnings.simplefilter("ignore", DeprecationWarning)
        if way == "multiprocessing":
            process = multiprocessing.get_context("fork").Process(target=run)
            process.start()
            return process
        number = os.fork()
    if number == 0:
        status = 1
        try:
            signal.alarm(60)
            run()
            status = 0
        finally:
            os._exit(status)
    return number


def ended(child: Any) -> int | None:
    """Return the exit status of a child, if it ended."""
    if isinstance(child, int):
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    child.join(60)
    status: int | None = child.exitcode
    return status


def test_a_child_uses_no_connection_of_its_parent(server: LimitedServer) -> None:
    before = server.opened
    with Altegio(**options(server)) as client:
        client.request("GET", "/x")
        pool = client._sender._connections.client()

        def child() -> None:
            assert client._sender._connections.client() is not pool
            client.request("GET", "/x")
            client.close()

        assert ended(forked("os.fork", child)) == 0
        assert client._sender._connections.client() is pool
        client.request("GET", "/x")
        # One of the child and one of the parent, which the child did not close. The number of open
        # ones is uncertain: the server may notice late that the child's is closed.
        assert server.opened - before == 2


def test_an_asynchronous_client_made_before_a_fork_works_in_the_child(
    server: LimitedServer,
) -> None:
    client = AsyncAltegio(**options(server))

    async def use() -> None:
        await client.request("GET", "/x")

    with asyncio.Runner() as runner:
        runner.run(use())
        assert ended(forked("os.fork", lambda: asyncio.run(use()))) == 0
        runner.run(use())
        runner.run(client.close())
    assert len(server.paths) == 3


# --- event loops ---


def test_a_client_outlives_event_loops_without_leaking_connections(server: LimitedServer) -> None:
    before = sockets()
    client = AsyncAltegio(**options(server, rate_limit=FAST))

    async def job(number: int) -> None:
        user = client.as_user(f"user-{number}")
        answers = await asyncio.gather(*(user.request("GET", "/x") for _ in range(5)))
        assert {sent_as(answer) for answer in answers} == {f"user-{number}"}

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for number in range(5):
            asyncio.run(job(number))
            until(lambda: server.open == 0)  # which runs in this process
            assert sockets() == before
        asyncio.run(client.close())


def test_event_loops_in_two_threads_use_a_client_at_once(server: LimitedServer) -> None:
    before = sockets()
    client = AsyncAltegio(**options(server, rate_limit=FAST))

    async def job(number: int) -> None:
        user = client.as_user(f"user-{number}")
        for _ in range(10):
            answers = await asyncio.gather(*(user.request("GET", "/x") for _ in range(5)))
            assert {sent_as(answer) for answer in answers} == {f"user-{number}"}

    in_threads(4, lambda number: asyncio.run(job(number)))
    until(lambda: server.open == 0)
    assert sockets() == before
    assert len(server.paths) == 200


def test_each_event_loop_keeps_its_connection(server: LimitedServer) -> None:
    client, before = AsyncAltegio(**options(server)), server.opened
    with asyncio.Runner() as one, asyncio.Runner() as two:
        for runner in (one, two, one, two):
            runner.run(client.request("GET", "/x"))
        assert server.opened - before == 2
        two.run(client.close())


def test_closing_in_one_event_loop_closes_the_pools_of_others(server: LimitedServer) -> None:
    client = AsyncAltegio(**options(server))
    used, finish = threading.Event(), threading.Event()

    async def use() -> None:
        await client.request("GET", "/x")
        used.set()
        await asyncio.to_thread(finish.wait)

    thread = threading.Thread(target=lambda: asyncio.run(use()))
    thread.start()
    used.wait()
    assert server.open == 1
    asyncio.run(client.close())
    until(lambda: server.open == 0)
    finish.set()
    thread.join()


async def test_closing_the_client_aborts_a_call_in_flight(server: LimitedServer) -> None:
    server.latency = 20
    client = AsyncAltegio(**options(server))
    call = asyncio.ensure_future(client.request("POST", "/x"))
    await asyncio.to_thread(until, lambda: bool(server.paths))
    await client.close()
    with pytest.raises(altegio.APIConnectionError) as caught:
        await asyncio.wait_for(call, 10)
    assert caught.value.may_have_been_carried_out


def test_an_abruptly_closed_loop_does_not_keep_its_pool(server: LimitedServer) -> None:
    client = AsyncAltegio(**options(server))
    before = sockets()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # the loop's unclosed resources
        for _ in range(5):
            loop = asyncio.new_event_loop()
            loop.run_until_complete(client.request("GET", "/x"))
            loop.close()
            del loop
        asyncio.run(client.close())
        gc.collect()
    until(lambda: server.open == 0)
    assert sockets() == before


# --- cancellation ---


@pytest.mark.parametrize("limit", [None, RateLimit(per_second=1, per_minute=100_000)])
async def test_a_call_may_be_cancelled_at_any_moment(
    limit: RateLimit | None, server: LimitedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("altegio._limiting.rate_limit.SECOND", 0.01)
    server.latency = 0.002
    async with AsyncAltegio(**options(server, rate_limit=limit)) as client:
        finished = 0
        for steps in range(150):
            call = asyncio.ensure_future(client.request("POST", "/x"))
            other = asyncio.ensure_future(client.request("POST", "/x"))
            for _ in range(steps):
                await asyncio.sleep(0 if steps % 2 else 0.0005)
                if call.done():
                    break
            finished += not call.cancel()
            await asyncio.wait([call])
            assert sent_as(await other) == "user"
        assert 0 < finished < 150  # it was cancelled at every step
        await assert_undamaged(client, server)
        if limit is not None:
            until(lambda: not limiter_for(server.url, limit).queue.lanes)


async def test_calls_may_be_cancelled_all_at_once(server: LimitedServer) -> None:
    server.latency = 0.01
    async with AsyncAltegio(**options(server)) as client:
        for _ in range(5):
            calls = [asyncio.ensure_future(client.request("POST", "/x")) for _ in range(150)]
            await asyncio.sleep(0.03)
            for call in calls:
                call.cancel()
            await asyncio.gather(*calls, return_exceptions=True)
        await assert_undamaged(client, server)


async def test_connections_leaked_by_cancelled_calls_are_replaced(
    server: LimitedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost = losing_connections(monkeypatch)
    async with AsyncAltegio(**options(server)) as client:
        for _ in range(200):
            with pytest.raises(asyncio.CancelledError):
                await client.request("POST", "/x")
        assert len(lost) == 200  # twice as many as there are places
        monkeypatch.undo()
        await assert_undamaged(client, server)
        assert server.open <= 100
    until(lambda: server.open == 0)


async def test_replacing_a_pool_aborts_no_request_in_flight(
    server: LimitedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.latency = 0.5
    async with AsyncAltegio(**options(server)) as client:
        calls = [asyncio.ensure_future(client.request("POST", "/slow")) for _ in range(10)]
        while len(server.paths) < 10:  # noqa: ASYNC110 (a server in another thread)
            await asyncio.sleep(0.001)
        before = await client._sender._connections.client()
        losing_connections(monkeypatch)
        for _ in range(50):
            assert await client._sender._connections.client() is before
            with pytest.raises(asyncio.CancelledError):
                await client.request("POST", "/x")
        monkeypatch.undo()
        assert await client._sender._connections.client() is not before
        assert not before.is_closed
        assert {sent_as(answer) for answer in await asyncio.gather(*calls)} == {"user"}
        while not before.is_closed:  # noqa: ASYNC110 (by a task that nobody has)
            await asyncio.sleep(0.001)


async def test_calls_without_a_connection_in_time_do_not_replace_the_pool(
    server: LimitedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("altegio._sending.async_connections.PLACES", 1)
    timeout = httpx.Timeout(10, pool=0.001)
    async with AsyncAltegio(**options(server, timeout=timeout, max_retries=0)) as client:
        connections = client._sender._connections
        pool = await connections.pool()
        await pool.places.acquire()
        for _ in range(60):
            with pytest.raises(altegio.APITimeoutError):
                await client.request("POST", "/x")
        assert await connections.pool() is pool
        pool.places.release()
        await client.request("POST", "/x")
    assert server.paths == ["/x"]


def losing_connections(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Cancel each call when it has a connection and has not begun to use it.

    httpcore then counts the connection as used forever: "NEW, Request Count: 0".
    """
    from httpcore._async.http11 import AsyncHTTP11Connection

    handle, lost = AsyncHTTP11Connection.handle_async_request, list[object]()

    async def cancelled(connection: AsyncHTTP11Connection, request: Any) -> Any:
        lost.append(connection)
        task = asyncio.current_task()
        assert task is not None
        task.cancel()
        if LOCKS_DO_NOT_WAIT:
            await asyncio.sleep(0)
        return await handle(connection, request)

    monkeypatch.setattr(AsyncHTTP11Connection, "handle_async_request", cancelled)
    return lost


async def assert_undamaged(client: AsyncAltegio, server: LimitedServer) -> None:
    """Check that the client still takes its maximum number of concurrent calls."""
    server.latency = 0.2
    calls = [client.request("POST", "/whole") for _ in range(100)]
    start = time.monotonic()
    await asyncio.wait_for(asyncio.gather(*calls), 60)
    assert time.monotonic() - start < 10
    assert server.open <= 200


# --- the end ---


@pytest.mark.parametrize("kind", [Altegio, AsyncAltegio])
@pytest.mark.parametrize("given", [False, True])
def test_a_closed_client_says_so(kind: Any, given: bool, server: LimitedServer) -> None:
    http: Any = (httpx.Client if kind is Altegio else httpx.AsyncClient)() if given else None
    client = kind(**options(server, http_client=http))

    async def act() -> None:
        for action in (client.request, None, None, client.request):
            if action is None:
                await awaited(client.close())
                continue
            try:
                await awaited(action("GET", "/x"))
            except RuntimeError as problem:
                problems.append(str(problem))
        if http is not None:
            await awaited(http.aclose() if kind is AsyncAltegio else http.close())

    problems: list[str] = []
    asyncio.run(act())
    assert problems == [problems[0]]
    assert "closed" in problems[0]


async def awaited(result: Any) -> Any:
    return await result if asyncio.iscoroutine(result) else result


@pytest.mark.parametrize("kind", ["Altegio", "AsyncAltegio"])
def test_an_unclosed_client_does_not_keep_the_process_alive(
    kind: str, server: LimitedServer
) -> None:
    program = f"""
        import asyncio, altegio
        client = altegio.{kind}(partner_token="partner", base_url={server.url!r})
        if {kind!r} == "Altegio":
            client.request("GET", "/x")
        else:
            async def use(): await client.request("GET", "/x")
            asyncio.run(use())
    """
    command = [sys.executable, "-c", textwrap.dedent(program)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    until(lambda: server.open == 0)
