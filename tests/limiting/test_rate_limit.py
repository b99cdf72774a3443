"""The rate limit: what may leave when, in which order, and who shares the count."""

from __future__ import annotations

import asyncio
import logging
import math
import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

import altegio
from altegio import Altegio, AsyncAltegio, RateLimit
from altegio._limiting import rate_limit as limits
from altegio._limiting.limiter import Limiter, Line, limiter_for
from altegio._limiting.rate_limit import default_rate_limit
from altegio._limiting.waiters import AsyncWaiter, Waiter
from tests.limiting.limited_server import LimitedServer

FAST = RateLimit(per_second=1000, per_minute=100_000)


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Noted:
    """Stands in the queue and notes that it was woken."""

    def __init__(self, *, runs: bool = True, gone: bool = False) -> None:
        self.woken, self.runs, self.gone = 0, runs, gone

    def wake(self) -> bool:
        if self.gone:
            raise RuntimeError
        self.woken += 1
        return self.runs


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def line(clock: Clock) -> Line:
    return Line(clock)


def departures(limiter: Limiter, clock: Clock, seconds: float) -> list[float]:
    """When requests leave if there is always one that wants to."""
    left, end = [], clock.now + seconds
    while clock.now < end:
        wait = limiter.attempt()
        assert wait is not None
        if wait == 0:
            left.append(clock.now)
        clock.now += wait
    return left


def most_within(moments: list[float], seconds: float) -> int:
    """The largest number of moments in any window of this length."""
    moments, most, first = sorted(moments), 0, 0
    for last, moment in enumerate(moments):
        while moments[first] <= moment - seconds:
            first += 1
        most = max(most, last - first + 1)
    return most


# --- what may leave when ---


def test_five_requests_leave_at_once_and_the_sixth_when_a_second_is_over(
    line: Line, clock: Clock
) -> None:
    limiter = Limiter(RateLimit(), line)
    assert [limiter.attempt() for _ in range(5)] == [0] * 5
    assert not limiter.at_once()
    wait = limiter.attempt() or 0.0
    assert wait == pytest.approx(limits.SECOND, abs=0.002)
    clock.now += wait
    assert limiter.at_once()


@pytest.mark.parametrize("seed", range(5))
def test_no_window_is_overfull_on_arrival_and_the_limit_is_used(
    seed: int, line: Line, clock: Clock
) -> None:
    shift = random.Random(seed)
    left = departures(Limiter(RateLimit(), line), clock, 600)
    arrived = [moment + shift.uniform(0, 0.39) for moment in left]
    assert most_within(arrived, 1.0) <= 5
    assert most_within(arrived, 60.0) <= 200
    assert len(left) >= 0.95 * 2000


@pytest.mark.parametrize(
    ("per_second", "per_minute"), [(5, 5), (5, 3), (1, 200), (1, 1), (1, 43), (1, 44), (1000, 1001)]
)
def test_any_pair_of_limits_is_kept(
    per_second: int, per_minute: int, line: Line, clock: Clock
) -> None:
    limiter = Limiter(RateLimit(per_second=per_second, per_minute=per_minute), line)
    left = departures(limiter, clock, 200)
    assert most_within(left, 1.0) <= per_second
    assert most_within(left, 60.0) <= per_minute
    assert len(left) >= min(per_second * 200 / limits.SECOND, per_minute * 200 / limits.MINUTE) - 1


def test_what_has_left_all_windows_is_forgotten(line: Line, clock: Clock) -> None:
    departures(Limiter(RateLimit(), line), clock, 3600)
    assert len(line.sent) <= 2 * 200 + 1


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
def test_a_setting_that_makes_no_sense_is_refused(setting: str, value: Any) -> None:
    settings: dict[str, Any] = {setting: value}
    with pytest.raises(ValueError, match=setting):
        RateLimit(**settings)


def test_a_server_on_this_machine_has_no_limit_and_any_other_has() -> None:
    assert default_rate_limit("http://127.0.0.1:8000/api") is None
    assert default_rate_limit("http://localhost/api") is None
    assert default_rate_limit(altegio.PRODUCTION) == RateLimit()


# --- who shares the count ---


def test_all_who_talk_to_a_host_share_one_count() -> None:
    first, second = (limiter_for("one.example.com", RateLimit()) for _ in range(2))
    assert [first.at_once() for _ in range(3)] == [True] * 3
    assert [second.at_once() for _ in range(3)] == [True, True, False]
    assert limiter_for("two.example.com", RateLimit()).at_once()


def test_with_different_settings_each_keeps_its_own_limit_over_what_all_send(
    line: Line, clock: Clock
) -> None:
    wide, narrow = Limiter(RateLimit(), line), Limiter(RateLimit(per_second=2), line)
    assert [narrow.at_once() for _ in range(3)] == [True, True, False]
    assert [wide.at_once() for _ in range(4)] == [True, True, True, False]
    clock.now += limits.SECOND + 0.01
    assert [wide.at_once(), wide.at_once(), narrow.at_once()] == [True, True, False]


def test_settings_do_not_show_the_redis_url() -> None:
    settings = RateLimit(redis="redis://user:s3cret@localhost", max_wait=5)
    assert "s3cret" not in f"{settings!r} {settings!s} {list(settings.__rich_repr__())}"
    assert "max_wait=5" in repr(settings)


# --- the queue ---


def test_who_came_first_goes_first(line: Line) -> None:
    limiter = Limiter(RateLimit(), line)
    one, two, three = (Noted() for _ in range(3))
    for waiter in (one, two, three):
        limiter.join(waiter)
    assert (two.woken, three.woken) == (0, 0)
    assert not limiter.at_once()  # there is a permit, but others wait for it
    limiter.leave(one)
    assert [two.woken > 0, three.woken > 0] == [True, False]
    limiter.leave(two)
    assert three.woken


def test_who_gives_up_leaves_the_queue_to_the_others(line: Line) -> None:
    limiter = Limiter(RateLimit(), line)
    one, two, three = (Noted() for _ in range(3))
    for waiter in (one, two, three):
        limiter.join(waiter)
    limiter.leave(two)
    assert three.woken == 0
    limiter.leave(one)
    assert three.woken == 1
    limiter.leave(three)
    limiter.leave(three)
    assert limiter.at_once()


def test_a_waiter_whose_event_loop_is_closed_holds_nobody_up(line: Line) -> None:
    limiter = Limiter(RateLimit(), line)
    gone, next_one = Noted(), Noted()
    limiter.join(gone)
    gone.gone = True
    limiter.join(next_one)
    assert next_one.woken
    assert list(line.queue) == [next_one]


def test_a_waiter_whose_event_loop_stands_still_holds_nobody_up(line: Line) -> None:
    limiter = Limiter(RateLimit(), line)
    standing, next_one = Noted(runs=False), Noted()
    limiter.join(standing)
    limiter.join(next_one)
    assert standing.woken
    assert next_one.woken
    assert list(line.queue) == [standing, next_one]


def test_tasks_that_die_with_their_event_loop_are_swept_out() -> None:
    line = Line()
    limiter = Limiter(RateLimit(), line)
    loop = asyncio.new_event_loop()

    async def wait() -> None:
        waiter = AsyncWaiter()
        limiter.join(waiter)
        try:
            await waiter.turn(None)
            await asyncio.sleep(3600)
        finally:
            limiter.leave(waiter)

    # Closed without ado: the tasks neither end nor are they cancelled.
    loop.set_exception_handler(lambda *_: None)
    tasks = [loop.create_task(wait()) for _ in range(3)]
    loop.run_until_complete(asyncio.sleep(0.01))
    assert len(line.queue) == 3
    loop.close()
    del tasks
    waiter = Waiter()
    limiter.join(waiter)
    waiter.turn(0)
    assert list(line.queue) == [waiter]


def test_threads_and_tasks_of_two_event_loops_stand_in_one_queue() -> None:
    line, order = Line(), list[int]()
    limiter = Limiter(FAST, line)
    line.paused_until = math.inf

    def in_thread(number: int) -> None:
        waiter = Waiter()
        limiter.join(waiter)
        waiter.turn(60)
        while (wait := waiter.attempt(limiter)) > 0:
            waiter.sleep(min(wait, 0.01))
        order.append(number)
        limiter.leave(waiter)

    async def in_task(number: int) -> None:
        waiter = AsyncWaiter()
        limiter.join(waiter)
        await waiter.turn(60)
        while (wait := await waiter.attempt(limiter)) > 0:
            await waiter.sleep(min(wait, 0.01))
        order.append(number)
        limiter.leave(waiter)

    with ExitStack() as stack:
        loops = [stack.enter_context(running_loop()) for _ in range(2)]
        ends: list[Callable[[], object]] = []
        for number in range(30):
            if number % 3:
                coroutine = in_task(number)
                ends.append(asyncio.run_coroutine_threadsafe(coroutine, loops[number % 2]).result)
            else:
                thread = threading.Thread(target=in_thread, args=(number,))
                thread.start()
                ends.append(thread.join)
            until(lambda expected=number + 1: len(line.queue) == expected)  # type: ignore[misc]
        line.paused_until = 0.0
        for end in ends:
            end()
    assert order == list(range(30))


class running_loop:  # noqa: N801 (a context manager)
    """An event loop that runs in a thread."""

    def __enter__(self) -> asyncio.AbstractEventLoop:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        return self._loop

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


def until(true: Callable[[], bool], seconds: float = 30.0) -> None:
    """Wait for what another thread is about to do."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came about"
        time.sleep(0.001)


# --- 429 ---


def test_a_429_pauses_everybody_for_as_long_as_it_says(line: Line, clock: Clock) -> None:
    one, two = Limiter(RateLimit(), line), Limiter(RateLimit(per_second=2), line)
    assert one.refused(12.0) == 12.0
    assert two.attempt() == 12.0
    assert one.refused(3.0) == 12.0  # a shorter one does not shorten it
    clock.now += 12
    assert two.at_once()


def test_pauses_grow_until_the_server_accepts_again(line: Line, clock: Clock) -> None:
    limiter = Limiter(RateLimit(), line)

    def next_pause() -> float:
        pause = limiter.refused(None)
        clock.now += pause
        return pause

    for longest in (1, 2, 4, 8, 16, 32, 60, 60):
        assert longest / 2 <= next_pause() <= longest
    limiter.accepted()
    assert next_pause() <= 1


def test_requests_that_were_on_their_way_together_are_refused_once(
    line: Line, caplog: pytest.LogCaptureFixture
) -> None:
    limiter = Limiter(RateLimit(), line)
    with caplog.at_level(logging.WARNING, "altegio"):
        assert all(limiter.refused(None) <= 1 for _ in range(5))
        limiter.accepted()  # one of those that had left before
    assert len(caplog.records) == 1
    assert line.refusals == 1


@pytest.mark.waits
@pytest.mark.parametrize("kind", [Altegio, AsyncAltegio])
def test_after_a_429_the_call_is_made_again_when_the_pause_is_over(kind: Any) -> None:
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


# --- calls that wait too long ---


@pytest.fixture
def full(request: pytest.FixtureRequest) -> Iterator[LimitedServer]:
    """A server for whose host the limit is used up for a minute."""
    with LimitedServer() as server:
        limiter = limiter_for(server.url.removeprefix("http://"), RateLimit())
        for _ in range(200):
            limiter._note(time.monotonic())
        yield server


@pytest.mark.waits
@pytest.mark.parametrize("options", [{"timeout": 0.3}, {"rate_limit": RateLimit(max_wait=0.3)}])
def test_a_call_that_gets_no_turn_says_so_and_sends_nothing(
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


@pytest.mark.waits
async def test_many_tasks_that_get_no_turn_leave_nothing_behind(full: LimitedServer) -> None:
    limit = RateLimit(max_wait=0.3)
    async with AsyncAltegio(base_url=full.url, partner_token="partner", rate_limit=limit) as client:
        calls = (client.request("GET", "/x") for _ in range(500))
        results = await asyncio.gather(*calls, return_exceptions=True)
    assert {type(result) for result in results} == {altegio.APITimeoutError}
    limiter = limiter_for(full.url.removeprefix("http://"), limit)
    assert not limiter._line.queue
    assert full.paths == []


@pytest.mark.waits
def test_max_wait_may_be_endless(line: Line) -> None:
    waiter = Waiter()
    waiter.wake()
    waiter.turn(math.inf)

    async def turn() -> None:
        waiter = AsyncWaiter()
        waiter.wake()
        await waiter.turn(math.inf)

    asyncio.run(turn())


@pytest.mark.waits
def test_the_limit_can_be_switched_off() -> None:
    with LimitedServer() as server:
        with Altegio(base_url=server.url, partner_token="partner", rate_limit=None) as client:
            began = time.monotonic()
            for _ in range(50):
                client.request("GET", "/x")
        assert time.monotonic() - began < 5


# --- against a server that keeps both limits ---


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
