"""The rate limit shared through Redis: a real server, started and killed by the tests."""

from __future__ import annotations

import asyncio
import logging
import pickle
import random
import socket
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import redis

import altegio
from altegio import Altegio, AsyncAltegio, RateLimit
from altegio._limiting import limiter as limiter_module
from altegio._limiting import rate_limit as limits
from altegio._limiting.limiter import Limiter, Line, limiter_for
from altegio._limiting.redis_store import RedisStore
from altegio._limiting.waiters import AsyncWaiter, Waiter
from tests.bench import shared_limit
from tests.limiting.limited_server import LimitedServer
from tests.limiting.redis_server import RedisServer, needs_redis

pytestmark = [needs_redis, pytest.mark.waits]

WINDOWS = RateLimit().windows()


@pytest.fixture(scope="module")
def server() -> Iterator[RedisServer]:
    with RedisServer(password="s3cret") as server:
        yield server


@pytest.fixture
def host() -> str:
    """A host that no other test talks to."""
    return f"{random.getrandbits(64):x}.example.com"


def limiter(host: str, url: str, **settings: Any) -> Limiter:
    """A limiter of a process of its own."""
    line = Line()
    line.store, line.store_url = RedisStore(host, url), url
    return Limiter(RateLimit(redis=url, **settings), line)


def wait(limiter: Limiter) -> float:
    """Take a permit, or learn how long it takes."""
    return Waiter().attempt(limiter)


# --- the count ---


def test_processes_share_one_count(server: RedisServer, host: str) -> None:
    one, two = (limiter(host, server.url) for _ in range(2))
    assert [wait(one), wait(one), wait(two), wait(two), wait(one)] == [0] * 5
    assert 0 < wait(two) <= limits.SECOND + 0.01
    assert 0 < wait(one) <= limits.SECOND + 0.01


def test_hosts_are_counted_apart(server: RedisServer, host: str) -> None:
    one, two = limiter(host, server.url), limiter(f"other.{host}", server.url)
    assert [wait(one) for _ in range(5)] == [0] * 5
    assert wait(one) > 0
    assert wait(two) == 0


def test_everybody_is_promised_a_moment_of_its_own_in_the_order_of_asking(
    server: RedisServer, host: str
) -> None:
    moments: list[float] = []
    with redis.Redis.from_url(server.url) as client:
        for store in [RedisStore(host, server.url) for _ in range(12)]:
            store.reserve(WINDOWS)
            last: Any = client.zrange(f"altegio:rate:{host}", -1, -1, withscores=True)
            moments.append(last[0][1])
    assert moments == sorted(moments)
    apart = [later - earlier for earlier, later in zip(moments, moments[5:], strict=False)]
    assert min(apart) > limits.SECOND * 1000


def test_many_who_ask_at_the_same_moment_are_all_counted(server: RedisServer, host: str) -> None:
    start = threading.Barrier(16)
    promised: list[float] = []

    def ask() -> None:
        store = RedisStore(host, server.url)
        start.wait()
        began = time.monotonic()
        promised.extend([began + store.reserve(WINDOWS) for _ in range(2)])

    threads = [threading.Thread(target=ask) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with redis.Redis.from_url(server.url) as client:
        counted: Any = client.zrange(f"altegio:rate:{host}", 0, -1, withscores=True)
    moments = [score for _, score in counted]
    assert len(moments) == len(promised) == 32
    apart = [later - earlier for earlier, later in zip(moments, moments[5:], strict=False)]
    assert min(apart) > limits.SECOND * 1000


def test_what_nobody_counts_any_more_is_forgotten(server: RedisServer, host: str) -> None:
    store = RedisStore(host, server.url)
    store.reserve(WINDOWS)
    with redis.Redis.from_url(server.url) as client:
        key = f"altegio:rate:{host}"
        client.zadd(key, {"long ago": 1})
        client.expire(key, 200)
        store.reserve(WINDOWS)
        assert client.zcard(key) == 2
        assert client.ttl(key) > 5 * limits.MINUTE


def test_a_client_that_names_redis_is_enough_for_the_process(
    server: RedisServer, host: str
) -> None:
    without, elsewhere = limiter_for(host, RateLimit()), limiter(host, server.url)
    limiter_for(host, RateLimit(redis=server.url))
    assert [wait(without) for _ in range(3)] == [0] * 3
    assert [wait(elsewhere) for _ in range(2)] == [0] * 2
    assert wait(without) > 0


# --- who goes, who waits ---


def test_a_promise_outlives_who_waited_for_it(server: RedisServer, host: str) -> None:
    mine = limiter(host, server.url)
    assert [wait(mine) for _ in range(5)] == [0] * 5
    first = wait(mine)
    assert wait(mine) <= first  # the next one waits for the same moment, not for one behind it
    time.sleep(first)
    assert wait(mine) == 0


async def test_a_task_that_is_cancelled_while_redis_is_asked_loses_no_permit(
    server: RedisServer, host: str
) -> None:
    mine = limiter(host, server.url)
    for _ in range(5):
        task = asyncio.ensure_future(AsyncWaiter().attempt(mine))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await AsyncWaiter().attempt(mine) == 0
    assert await AsyncWaiter().attempt(mine) > 0  # five were taken, not ten: else it is longer
    with redis.Redis.from_url(server.url) as client:
        assert client.zcard(f"altegio:rate:{host}") == 6


def test_a_429_pauses_other_processes_too(server: RedisServer, host: str) -> None:
    one, two = (limiter(host, server.url) for _ in range(2))
    assert [wait(two) for _ in range(5)] == [0] * 5
    promised = wait(two)
    one.refused(3.0)
    paused = RedisStore(host, server.url)
    until(lambda: paused.paused() > 2)
    assert wait(one) > 2
    time.sleep(promised)
    assert wait(two) > 1  # though it had a promise from before


def test_a_shorter_pause_does_not_end_a_longer_one(server: RedisServer, host: str) -> None:
    store = RedisStore(host, server.url)
    store.pause(30)
    store.pause(1)
    assert store.paused() > 20
    assert store.reserve(WINDOWS) > 20


def until(true: Callable[[], bool], seconds: float = 30.0) -> None:
    """Wait for what another thread is about to do."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came about"
        time.sleep(0.01)


# --- when Redis goes away ---


def test_without_redis_the_process_goes_on_alone_and_says_so_once(
    host: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limiter_module, "FIRST_REDIS_PAUSE", 0.2)
    monkeypatch.setattr(limiter_module, "LONGEST_REDIS_PAUSE", 0.2)
    with RedisServer() as server, caplog.at_level(logging.INFO, "altegio"):
        mine, other = (limiter(host, server.url) for _ in range(2))
        assert [wait(mine) for _ in range(3)] == [0] * 3
        server.kill()
        assert [wait(mine) for _ in range(2)] == [0] * 2
        assert wait(mine) > 0  # it remembers what it sent when Redis was there
        time.sleep(0.3)
        assert wait(mine) > 0
        assert [record.levelname for record in caplog.records] == ["WARNING"]
        assert "Redis does not answer (ConnectionError)" in caplog.text
        server.start()
        time.sleep(0.3)
        assert wait(mine) == 0
        assert "Redis is back" in caplog.text
        assert len(caplog.records) == 2
        assert [wait(other) for _ in range(4)] == [0] * 4
        assert wait(mine) > 0  # the count is shared again


def test_a_redis_that_was_restarted_gets_its_script_again(host: str) -> None:
    with RedisServer() as server:
        store = RedisStore(host, server.url)
        store.reserve(WINDOWS)
        with redis.Redis.from_url(server.url) as client:
            client.script_flush()
        assert store.reserve(WINDOWS) == 0


@pytest.mark.parametrize("kind", [Altegio, AsyncAltegio])
def test_the_call_may_fail_without_redis_and_is_made_again_with_it(
    kind: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limiter_module, "FIRST_REDIS_PAUSE", 0.2)
    with RedisServer() as redis_server, LimitedServer() as server:
        limit = RateLimit(redis=redis_server.url, on_redis_failure="fail")
        client = kind(base_url=server.url, partner_token="partner", rate_limit=limit)

        def call() -> Any:
            result = client.request("GET", "/x")
            return result if kind is Altegio else asyncio.run(awaited(result))

        call()
        redis_server.kill()
        for _ in range(2):
            with pytest.raises(altegio.RateLimiterUnavailableError, match="nothing was sent"):
                call()
        redis_server.start()
        time.sleep(0.5)
        call()
        assert len(server.paths) == 2
        closed = client.close()
        if kind is AsyncAltegio:
            asyncio.run(awaited(closed))


async def awaited(awaitable: Any) -> Any:
    return await awaitable


@pytest.fixture
def silent() -> Iterator[str]:
    """A Redis that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"redis://:s3cret@127.0.0.1:{listener.getsockname()[1]}"


@pytest.fixture
def unreachable() -> Iterator[str]:
    """A Redis to which connections never come about."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        address = listener.getsockname()
        waiting = [socket.socket() for _ in range(8)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(address)
        yield f"redis://:s3cret@127.0.0.1:{address[1]}"
        for one in waiting:
            one.close()


@pytest.mark.parametrize("trouble", ["silent", "unreachable"])
def test_a_redis_that_hangs_holds_calls_up_for_a_second_once(
    trouble: str, host: str, request: pytest.FixtureRequest
) -> None:
    mine = limiter(host, request.getfixturevalue(trouble))
    began = time.monotonic()
    assert wait(mine) == 0
    assert 0.5 < time.monotonic() - began < 2.5
    began = time.monotonic()
    assert wait(mine) == 0
    assert time.monotonic() - began < 0.5


async def test_a_redis_that_hangs_does_not_hold_up_the_event_loop(silent: str, host: str) -> None:
    mine = limiter(host, silent)
    task = asyncio.ensure_future(AsyncWaiter().attempt(mine))
    mine.refused(0.0)
    longest, before = 0.0, time.monotonic()
    while not task.done():
        await asyncio.sleep(0.005)
        now = time.monotonic()
        longest, before = max(longest, now - before), now
    assert await task == 0
    assert longest < 0.5


# --- secrets, extras, everybody together ---


def test_the_password_is_shown_nowhere(
    server: RedisServer, host: str, caplog: pytest.LogCaptureFixture
) -> None:
    wrong = server.url.replace("s3cret", "wr0ng-s3cret")
    failing = limiter(host, wrong, on_redis_failure="fail")
    with caplog.at_level(logging.DEBUG), pytest.raises(altegio.AltegioError) as caught:
        wait(failing)
    shown = [repr(failing.settings), str(caught.value), repr(caught.value), caplog.text]
    shown += traceback.format_exception(caught.value)
    shown += [repr(value) for value in vars(failing._line).values() if value != wrong]
    with pytest.raises(ValueError, match="Redis URL"):
        limiter(host, "http://:s3cret@example.com")
    assert "AuthenticationError" in str(caught.value)
    assert "s3cret" not in "".join(shown)
    assert "s3cret" not in repr(pickle.loads(pickle.dumps(caught.value)))


def test_a_missing_extra_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    monkeypatch.delitem(sys.modules, "altegio._limiting.redis_store")
    with pytest.raises(ImportError, match=r"pip install altegio-sdk\[redis\]"):
        limiter_for(host, RateLimit(redis="redis://localhost"))


def test_processes_threads_and_tasks_together_are_never_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # The short form of tests/bench/shared_limit.py, which `make bench` runs for two minutes.
    monkeypatch.setattr(limits, "SECOND", 0.8)
    monkeypatch.setattr(limits, "MINUTE", 4.4)
    found = shared_limit.measure(10, per_second=10, per_minute=40, second=0.4, minute=4.0)
    assert found["refused"] == 0
    assert found["workers_alive"] == shared_limit.PROCESSES + 1
    assert found["share_of_windows"] >= shared_limit.GOAL
    assert min(found["by_process"]) >= 5  # of about a hundred
