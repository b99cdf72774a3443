"""Rate limit: when requests may be sent, pauses after a 429, and calls without a turn."""

from __future__ import annotations

import asyncio
import logging
import math
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

import altegio
from altegio import Altegio, AsyncAltegio, RateLimit
from altegio._limiting import rate_limit as limits
from altegio._limiting.async_waiter import AsyncWaiter
from altegio._limiting.host_queue import HostQueue
from altegio._limiting.limiter import Limiter, limiter_for
from altegio._limiting.rate_limit import default_rate_limit
from altegio._limiting.waiter import Waiter
from altegio._limiting.window import Window, Windows
from tests.limiting.limited_server import LimitedServer
from tests.limiting.queues import Call, Clock, departures, max_within, until

FAST = RateLimit(per_second=1000, per_minute=100_000)


# --- when requests may be sent ---


def test_five_requests_leave_at_once_and_the_sixth_after_a_second(
    queue: HostQueue, clock: Clock
) -> None:
    limiter = Limiter(RateLimit(), queue)
    assert [limiter.at_once() for _ in range(6)] == [True] * 5 + [False]
    clock.now += limits.SECOND - 0.002
    assert not limiter.at_once()
    clock.now += 0.003
    assert limiter.at_once()


@pytest.mark.parametrize(
    ("numbers", "windows"),
    [
        ((5, 200), ((5, 1400), (200, 61_000))),
        ((5, 6), ((5, 1400), (6, 61_000))),
        ((5, 5), ((5, 61_000),)),
        ((7, 304), ((7, 1400), (304, 61_000))),
        ((7, 305), ((7, 1400),)),
    ],
)
def test_windows_are_longer_than_the_servers_and_omitted_if_another_implies_them(
    numbers: tuple[int, int], windows: Windows
) -> None:
    per_second, per_minute = numbers
    assert RateLimit(per_second=per_second, per_minute=per_minute).windows() == windows


@pytest.mark.parametrize("seed", range(5))
def test_arrivals_stay_within_every_window_and_use_the_limit(
    seed: int, queue: HostQueue, clock: Clock
) -> None:
    shift = random.Random(seed)
    left = departures(Limiter(RateLimit(), queue), clock, 600)
    arrived = [moment + shift.uniform(0, 0.39) for moment in left]
    assert max_within(arrived, 1.0) <= 5
    assert max_within(arrived, 60.0) <= 200
    assert len(left) >= 0.95 * 2000


@pytest.mark.parametrize(
    ("per_second", "per_minute"), [(5, 5), (5, 3), (1, 200), (1, 1), (1, 43), (1, 44), (1000, 1001)]
)
def test_any_pair_of_limits_is_respected(
    per_second: int, per_minute: int, queue: HostQueue, clock: Clock
) -> None:
    limiter = Limiter(RateLimit(per_second=per_second, per_minute=per_minute), queue)
    left = departures(limiter, clock, 200)
    assert max_within(left, 1.0) <= per_second
    assert max_within(left, 60.0) <= per_minute
    assert len(left) >= min(per_second * 200 / limits.SECOND, per_minute * 200 / limits.MINUTE) - 1


def test_requests_older_than_all_windows_are_forgotten(queue: HostQueue, clock: Clock) -> None:
    departures(Limiter(RateLimit(), queue), clock, 3600)
    assert len(queue.window) == 2 * 200


def test_threads_that_claim_at_the_same_moment_get_different_permits() -> None:
    window, windows = Window(), ((500, 60_000),)
    window.capacity = 1000
    taken: list[int] = []

    def claim() -> None:
        start.wait()
        taken.append(sum(window.claim(windows, 1000.0) for _ in range(400)))

    start = threading.Barrier(8)
    threads = [threading.Thread(target=claim) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(taken) == len(window) == 500


def test_a_thread_stopped_before_it_updates_the_hint_claims_no_number_twice() -> None:
    window, windows = Window(), ((2, 1000),)
    window.capacity = 4
    for second in range(20):
        assert window.claim(windows, float(second))
    window._hint = 3  # older than every window
    assert window.claim(windows, 19.0)
    assert not window.claim(windows, 19.0)


def test_the_earliest_moment_of_a_call_depends_on_those_ahead() -> None:
    window, windows = Window(), ((2, 1000),)
    window.capacity = 4
    assert window.claim(windows, 10.0)
    assert window.earliest(windows) <= 10.0
    assert window.earliest(windows, 1) == 11.0
    assert window.earliest(windows, 2) == math.inf  # depends on when the first of them is sent


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("per_second", 0),
        ("per_second", 2.5),
        ("per_minute", True),
        ("on_redis_failure", "ignore"),
        ("max_wait", -1),
        ("max_wait", math.nan),
    ],
)
def test_an_invalid_setting_is_refused(setting: str, value: Any) -> None:
    settings: dict[str, Any] = {setting: value}
    with pytest.raises(ValueError, match=setting):
        RateLimit(**settings)


def test_only_a_server_on_this_machine_has_no_limit() -> None:
    for host in ("127.0.0.1:8000", "127.1.2.3", "localhost", "LOCALHOST:8000", "[::1]:8000"):
        assert default_rate_limit(f"http://{host}/api") is None
    for host in ("localhost.example.com", "127.example.com", "[::2]", "192.168.127.1"):
        assert default_rate_limit(f"http://{host}/api") == RateLimit()
    assert default_rate_limit(altegio.PRODUCTION) == RateLimit()


# --- sharing of the count ---


def test_all_clients_of_a_host_share_one_count() -> None:
    first, second = (limiter_for("https://one.example.com/api", RateLimit()) for _ in range(2))
    assert [first.at_once() for _ in range(3)] == [True] * 3
    assert [second.at_once() for _ in range(3)] == [True, True, False]
    assert limiter_for("https://two.example.com", RateLimit()).at_once()


@pytest.mark.parametrize(
    "url",
    [
        "https://three.example.com/other/path",
        "https://three.example.com:443",
        "https://three.example.com.",
        "https://THREE.example.com.:443/",
        "three.example.com",
        "three.example.com:443",
        "http://three.example.com:80",
    ],
)
def test_spellings_of_one_host_share_one_limit(url: str) -> None:
    scheme = "http" if url.startswith("http:") else "https"
    queue = limiter_for(f"{scheme}://three.example.com", RateLimit()).queue
    assert limiter_for(url, RateLimit()).queue is queue
    assert limiter_for("https://three.example.com:8443", RateLimit()).queue is not queue


def test_clients_with_different_settings_count_all_requests_against_their_own_limit(
    queue: HostQueue, clock: Clock
) -> None:
    wide, narrow = Limiter(RateLimit(), queue), Limiter(RateLimit(per_second=2), queue)
    assert [narrow.at_once() for _ in range(3)] == [True, True, False]
    assert [wide.at_once() for _ in range(4)] == [True, True, True, False]
    clock.now += limits.SECOND + 0.01
    assert [wide.at_once(), wide.at_once(), narrow.at_once()] == [True, True, False]


def test_settings_do_not_show_the_redis_url() -> None:
    assert repr(RateLimit()) == "RateLimit(per_second=5, per_minute=200)"
    settings = RateLimit(redis="redis://user:s3cret@localhost", max_wait=0)
    assert repr(settings) == (
        "RateLimit(per_second=5, per_minute=200, redis=***, on_redis_failure='continue', "
        "max_wait=0)"
    )
    assert dict(settings.__rich_repr__()) == {
        "per_second": 5,
        "per_minute": 200,
        "redis": "***",
        "on_redis_failure": "continue",
        "max_wait": 0,
    }


# --- 429 ---


def test_a_429_pauses_all_calls_for_its_retry_after(queue: HostQueue, clock: Clock) -> None:
    one, two = Limiter(RateLimit(), queue), Limiter(RateLimit(per_second=2), queue)
    assert one.refused(12.0) == 12.0
    assert not two.at_once()
    assert one.refused(3.0) == 12.0  # a shorter pause does not end a longer one
    clock.now += 11.9
    assert not two.at_once()
    clock.now += 0.1
    assert two.at_once()


def test_the_reason_of_a_timeout_is_the_pause_or_the_limit(queue: HostQueue, clock: Clock) -> None:
    limiter = Limiter(RateLimit(), queue)
    limiter.refused(60)
    waiting = Call(limiter).join()
    assert limiter.timeout_reason(2).startswith(
        "within 2.0 s the server refused requests, and the pause lasts 60 s more. "
    )
    clock.now += 60
    assert limiter.timeout_reason(2).startswith(
        "within 2.0 s the rate limit (5 a second, 200 a minute for all calls together) had no "
        "room; waiting calls: 1. "
    )
    queue.leave(waiting)


def test_few_pauses_are_remembered(queue: HostQueue) -> None:
    limiter = Limiter(RateLimit(), queue)
    for _ in range(100):
        limiter.refused(1)
    assert len(queue._pauses) == 16


@pytest.mark.parametrize("asked", [1e9, math.inf, 301])
def test_retry_after_is_capped_at_the_longest_pause(
    asked: float, queue: HostQueue, clock: Clock
) -> None:
    limiter = Limiter(RateLimit(), queue)
    assert limiter.refused(asked) == 300
    clock.now += 300
    assert limiter.at_once()


def test_a_call_that_would_time_out_during_the_pause_fails_at_once() -> None:
    limiter = Limiter(RateLimit(), HostQueue())
    limiter.refused(60.0)
    began = time.monotonic()
    with pytest.raises(TimeoutError):
        Waiter(limiter, "interactive", None).turn(30.0)

    async def turn() -> None:
        await AsyncWaiter(limiter, "interactive", None).turn(30.0)

    with pytest.raises(TimeoutError):
        asyncio.run(turn())
    assert time.monotonic() - began < 5
    assert "the pause lasts 60 s more" in limiter.timeout_reason(30.0)


def test_pauses_grow_until_the_server_accepts_a_request(
    queue: HostQueue, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    limiter = Limiter(RateLimit(), queue)
    monkeypatch.setattr(random, "uniform", lambda low, high: high)

    def next_pause() -> float:
        pause = limiter.refused(None)
        clock.now += pause
        return pause

    assert [next_pause() for _ in range(8)] == [1, 2, 4, 8, 16, 32, 60, 60]
    limiter.accepted()
    assert next_pause() == 1


def test_processes_refused_together_resume_at_different_moments(
    queue: HostQueue, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    limiter = Limiter(RateLimit(), queue)
    monkeypatch.setattr(random, "uniform", lambda low, high: low)
    assert limiter.refused(None) == 0.5
    clock.now += 0.5
    monkeypatch.setattr(random, "uniform", lambda low, high: high)
    assert limiter.refused(None) == 2


def test_refusals_of_requests_in_flight_together_count_as_one(
    queue: HostQueue, caplog: pytest.LogCaptureFixture
) -> None:
    limiter = Limiter(RateLimit(), queue)
    with caplog.at_level(logging.WARNING, "altegio"):
        assert all(limiter.refused(None) <= 1 for _ in range(5))
        limiter.accepted()  # the answer to an earlier request
    assert len(caplog.records) == 1
    assert queue._refusals == 1


@pytest.mark.alone
@pytest.mark.waits
@pytest.mark.parametrize("kind", [Altegio, AsyncAltegio])
def test_a_call_is_retried_after_the_pause_of_a_429(kind: Any) -> None:
    with LimitedServer(per_second=2, second=0.8) as server:
        client = kind(partner_token="partner", base_url=server.url, rate_limit=FAST)
        run = asyncio.run if kind is AsyncAltegio else lambda answer: answer

        def call() -> Any:
            return run(
                as_coroutine(client.request("GET", "/x"))
                if kind is AsyncAltegio
                else client.request("GET", "/x")
            )

        for _ in range(3):
            call()
        assert (server.refused, len(server.arrivals)) == (1, 3)
        assert server.arrivals[2] - server.arrivals[1] >= 1.0  # Retry-After
        run(client.close())


async def as_coroutine(awaitable: Any) -> Any:
    return await awaitable


# --- timeouts of waiting calls ---


@pytest.fixture
def full(request: pytest.FixtureRequest) -> Iterator[LimitedServer]:
    """A server whose host has no permits left for a minute."""
    with LimitedServer() as server:
        limiter = limiter_for(server.url, RateLimit())
        for _ in range(200):
            limiter.queue.window.note(time.monotonic())
        yield server


@pytest.mark.waits
@pytest.mark.parametrize("options", [{"timeout": 0.3}, {"rate_limit": RateLimit(max_wait=0.3)}])
def test_a_call_without_a_permit_in_time_fails_and_sends_nothing(
    full: LimitedServer, options: Any
) -> None:
    options = {"rate_limit": RateLimit(), "partner_token": "partner"} | options
    with Altegio(base_url=full.url, **options) as client:
        began = time.monotonic()
        with pytest.raises(altegio.APITimeoutError, match=r"rate limit .*max_wait") as caught:
            client.request("POST", "/x")
    assert time.monotonic() - began < 5
    assert not caught.value.may_have_been_carried_out
    assert full.paths == []


def test_a_call_that_may_not_wait_fails_at_once(
    queue: HostQueue, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("altegio._limiting.waiter.time", SimpleNamespace(monotonic=clock))
    with pytest.raises(TimeoutError):
        Waiter(Limiter(FAST, queue), "interactive", None).turn(0)
    assert not queue.lanes


@pytest.mark.waits
async def test_tasks_without_a_permit_leave_the_queue(full: LimitedServer) -> None:
    limit = RateLimit(max_wait=0.3)
    async with AsyncAltegio(base_url=full.url, partner_token="partner", rate_limit=limit) as client:
        calls = (client.request("GET", "/x") for _ in range(500))
        results = await asyncio.gather(*calls, return_exceptions=True)
    assert {type(result) for result in results} == {altegio.APITimeoutError}
    until(lambda: not limiter_for(full.url, limit).queue.lanes)
    assert full.paths == []


@pytest.mark.waits
def test_max_wait_may_be_infinite() -> None:
    limiter = Limiter(FAST, HostQueue())
    Waiter(limiter, "interactive", None).turn(math.inf)

    async def turn() -> None:
        await AsyncWaiter(limiter, "interactive", None).turn(math.inf)

    asyncio.run(turn())


@pytest.mark.waits
def test_the_limit_can_be_switched_off() -> None:
    with LimitedServer() as server:
        with Altegio(base_url=server.url, partner_token="partner", rate_limit=None) as client:
            began = time.monotonic()
            for _ in range(50):
                client.request("GET", "/x")
        assert time.monotonic() - began < 5


# --- against a server with both limits ---


@pytest.mark.alone
@pytest.mark.waits
def test_threads_and_tasks_together_are_never_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SECOND", 0.8)
    monkeypatch.setattr(limits, "MINUTE", 3.5)
    limit = RateLimit(per_second=10, per_minute=30, max_wait=60)
    with LimitedServer(10, 30, second=0.4, minute=3.0) as server:
        options: dict[str, Any] = {
            "base_url": server.url,
            "partner_token": "partner",
            "rate_limit": limit,
        }

        def threads() -> None:
            with Altegio(**options) as client:
                each = [
                    threading.Thread(target=client.request, args=("GET", "/thread"))
                    for _ in range(30)
                ]
                for thread in each:
                    thread.start()
                for thread in each:
                    thread.join()

        async def tasks() -> None:
            async with AsyncAltegio(**options) as client:
                await asyncio.gather(*(client.request("GET", "/task") for _ in range(30)))

        beside = threading.Thread(target=threads)
        beside.start()
        asyncio.run(tasks())
        beside.join()
    assert server.refused == 0
    assert len(server.arrivals) == 60


def test_a_waiting_thread_needs_neither_asyncio_nor_redis() -> None:
    code = "import sys, altegio._limiting.waiter; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"asyncio", "pyrate_limiter", "redis"} & set(done.stdout.split())
