"""Turns of waiting calls: order, lanes, users, and unresponsive calls."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import ExitStack

import pytest

from altegio import Altegio, AsyncAltegio, RateLimit
from altegio._limiting.async_waiter import AsyncWaiter
from altegio._limiting.host_queue import GRACE, HostQueue
from altegio._limiting.limiter import Limiter
from altegio._limiting.waiter import Waiter
from tests.bench import lanes
from tests.limiting.limited_server import LimitedServer
from tests.limiting.queues import Call, Clock, queue_by_hand, serving_order, until

#: One permit after the other, each 1.4 s behind the last.
ONE = RateLimit(per_second=1, per_minute=1000)


@pytest.fixture
def limiter(queue: HostQueue) -> Limiter:
    """A limiter whose first permit is used."""
    limiter = Limiter(ONE, queue)
    assert limiter.at_once()
    return limiter


# --- order ---


def test_calls_go_in_order_of_arrival(limiter: Limiter, clock: Clock) -> None:
    calls = {name: Call(limiter).join() for name in "abcd"}
    assert not limiter.at_once()
    assert serving_order(calls, limiter.queue, clock) == list("abcd")


def test_a_new_call_does_not_overtake_a_waiting_one(limiter: Limiter, clock: Clock) -> None:
    call = Call(limiter).join()
    clock.now += 2
    assert not limiter.at_once()  # there is a permit, but another call waits for it
    limiter.queue.leave(call)
    assert limiter.at_once()


def test_a_waiter_that_gives_up_frees_the_queue(limiter: Limiter, clock: Clock) -> None:
    one, two, three = (Call(limiter).join() for _ in range(3))
    for _ in range(2):
        limiter.queue.leave(one)
    clock.now += 2
    limiter.queue.step()
    assert (one.offers, two.offers, three.offers) == (0, 1, 0)


def test_all_available_permits_are_offered_at_once(queue: HostQueue, clock: Clock) -> None:
    limiter = Limiter(RateLimit(), queue)
    calls = [Call(limiter).join() for _ in range(8)]
    assert [call.offers for call in calls] == [1] * 5 + [0] * 3


# --- lanes ---


def test_background_calls_yield_to_interactive_calls(limiter: Limiter, clock: Clock) -> None:
    calls = {f"b{number}": Call(limiter, background=True).join() for number in range(5)}
    calls["i"] = Call(limiter).join()
    assert serving_order(calls, limiter.queue, clock)[0] == "i"


def test_background_calls_get_a_tenth_of_the_turns(limiter: Limiter, clock: Clock) -> None:
    calls = {f"b{number}": Call(limiter, background=True).join() for number in range(5)}
    calls |= {f"i{number}": Call(limiter).join() for number in range(60)}
    order = serving_order(calls, limiter.queue, clock)
    assert [place for place, name in enumerate(order) if name[0] == "b"] == [9, 19, 29, 39, 49]


def test_the_users_of_a_lane_take_turns(limiter: Limiter, clock: Clock) -> None:
    calls = {f"a{number}": Call(limiter, user="a").join() for number in range(4)}
    calls |= {f"b{number}": Call(limiter, user="b").join() for number in range(2)}
    calls["c0"] = Call(limiter, user="c").join()
    order = serving_order(calls, limiter.queue, clock)
    assert order == ["a0", "b0", "c0", "a1", "b1", "a2", "a3"]


@pytest.mark.waits
@pytest.mark.parametrize("kind", [Altegio, AsyncAltegio])
def test_a_call_waits_in_its_clients_lane_and_under_its_user(
    kind: type, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[bool, object]] = []
    join, limit = HostQueue.join, RateLimit(per_second=1000, per_minute=100_000)

    def noted(queue: HostQueue, call: Waiter) -> None:
        seen.append((call.background, call.user))
        join(queue, call)

    monkeypatch.setattr(HostQueue, "join", noted)
    monkeypatch.setattr(Limiter, "at_once", lambda _: False)
    with LimitedServer() as server:

        async def act() -> None:
            client = kind(
                partner_token="partner", user_token="one", base_url=server.url, rate_limit=limit
            )
            bulk = client.with_options(priority="background")
            for each in (client, client, bulk, bulk.as_user("two"), client.as_user("one")):
                result = each.request("GET", "/x")
                if kind is AsyncAltegio:
                    await result
            closed = client.close()
            if kind is AsyncAltegio:
                await closed

        asyncio.run(act())
    seen = list(dict.fromkeys(seen))
    one, two = seen[0][1], seen[-1][1] if len(seen) == 3 else None
    assert seen == [(False, one), (True, one), (True, two)]
    assert one != two
    assert "one" not in repr(seen)


@pytest.mark.parametrize("kind", [Altegio, AsyncAltegio])
def test_an_unknown_priority_is_refused(kind: type) -> None:
    client = kind(partner_token="partner")
    with pytest.raises(ValueError, match="priority must be 'interactive' or 'background'"):
        client.with_options(priority="low")
    with pytest.raises(ValueError, match="priority must be"):
        kind(partner_token="partner", priority=1)


@pytest.mark.alone
@pytest.mark.waits
def test_only_background_calls_with_an_offered_turn_go_before_an_interactive_call() -> None:
    # The short form of `make bench ARGS=lanes`, which measures seconds.
    found = lanes.measure(seconds=4.0, per_second=20, per_minute=100_000)
    assert found["interactive"] > 0
    assert found["most_overtaken_by"] <= 20  # offered: a turn each within a second
    assert found["background"] > 0


def test_an_interactive_call_beside_500_background_calls_waits_only_for_the_limit(
    limiter: Limiter, clock: Clock
) -> None:
    background = [Call(limiter, background=True).join() for _ in range(500)]
    earliest = limiter.queue.window.earliest(limiter.windows)
    interactive = Call(limiter).join()
    clock.now = earliest
    limiter.queue.step()
    assert interactive.goes()
    assert sum(call.offers for call in background) == 0


# --- unresponsive calls ---


def test_a_client_with_stricter_settings_does_not_delay_others(
    queue: HostQueue, clock: Clock
) -> None:
    strict = Limiter(RateLimit(per_second=1, per_minute=6), queue)
    fast = Limiter(RateLimit(), queue)
    for _ in range(5):
        assert fast.at_once()
    clock.now += 2
    waiting = Call(strict).join()
    assert waiting.goes()
    waiting = Call(strict).join()
    calls = {str(number): Call(fast).join() for number in range(10)}
    began = clock.now
    assert len(serving_order(calls, queue, clock)) == 10
    assert clock.now - began < 4
    assert waiting.offers == 0
    clock.now += 61
    waiting.join()
    assert waiting.offers == 1  # when its own limits have room


def test_a_call_that_ignores_an_offered_turn_is_skipped(limiter: Limiter, clock: Clock) -> None:
    gone, next_one = Call(limiter).join(), Call(limiter).join()
    clock.now += 2
    assert limiter.queue.step() == pytest.approx(0.1)
    assert (gone.offers, next_one.offers) == (1, 0)
    clock.now += GRACE
    limiter.queue.step()
    assert (gone.offers, next_one.offers) == (1, 1)
    assert next_one.goes()


def test_a_skipped_call_is_offered_the_next_turn_when_it_reports(
    limiter: Limiter, clock: Clock
) -> None:
    slow, next_one, last = (Call(limiter).join() for _ in range(3))
    clock.now += 2
    limiter.queue.step()
    clock.now += GRACE
    limiter.queue.step()
    assert next_one.goes()
    assert not slow.goes()  # too late: the permit was claimed
    clock.now += 2
    limiter.queue.step()
    assert (slow.offers, last.offers) == (2, 0)
    assert slow.goes()


def test_an_unresponsive_event_loop_is_skipped_with_all_its_tasks(
    limiter: Limiter, clock: Clock
) -> None:
    tasks = [Call(limiter, group="loop").join() for _ in range(50)]
    thread = Call(limiter).join()
    clock.now += 2
    limiter.queue.step()
    clock.now += GRACE
    limiter.queue.step()
    assert (sum(task.offers for task in tasks), thread.offers) == (1, 1)
    assert thread.goes()
    clock.now += 2
    assert tasks[0].goes()  # it runs again
    clock.now += 2
    limiter.queue.step()
    assert [task.offers for task in tasks[:3]] == [1, 1, 0]


def test_a_stopped_event_loop_does_not_delay_others(limiter: Limiter, clock: Clock) -> None:
    standing, next_one = Call(limiter, runs=False).join(), Call(limiter).join()
    clock.now += 2
    limiter.queue.step()
    assert (standing.offers, next_one.offers) == (1, 1)


def test_calls_of_a_closed_event_loop_are_removed(limiter: Limiter, clock: Clock) -> None:
    gone, next_one = Call(limiter).join(), Call(limiter).join()
    gone.closed = True
    clock.now += 2
    limiter.queue.step()
    assert next_one.offers
    assert list(limiter.queue.lanes) == [next_one]


def test_a_call_without_heartbeats_is_removed(limiter: Limiter, clock: Clock) -> None:
    gone, waiting = Call(limiter).join(), Call(limiter).join()
    for _ in range(4):
        clock.now += 5
        waiting.join()
    assert list(limiter.queue.lanes) == [gone, waiting]
    clock.now += 5
    waiting.join()
    assert list(limiter.queue.lanes) == [waiting]
    gone.join()
    assert gone in limiter.queue.lanes  # it was only slow


def test_a_forked_child_begins_with_an_empty_queue(limiter: Limiter, clock: Clock) -> None:
    parents = Call(limiter).join()
    clock.now += 2
    limiter.queue.step()
    assert parents.offers == 1
    limiter.queue.after_fork()
    assert not limiter.queue.lanes
    assert Call(limiter).join().offers == 1


def test_the_next_step_follows_at_once_when_a_step_takes_long(clock: Clock) -> None:
    def ticking() -> float:
        clock.now += 0.5
        return clock.now

    queue = queue_by_hand(clock)
    queue.clock = ticking
    limiter = Limiter(ONE, queue)
    assert limiter.at_once()
    queue.lanes.add(Call(limiter))
    assert [queue.step(), queue.step()] == [pytest.approx(0.4), 0]


# --- with real threads and event loops ---


def test_a_blocked_event_loop_does_not_delay_a_thread() -> None:
    queue = HostQueue()
    limiter = Limiter(RateLimit(), queue)
    for _ in range(5):
        assert limiter.at_once()
    release, waited = threading.Event(), list[float]()

    async def block() -> None:
        tasks = [
            asyncio.ensure_future(AsyncWaiter(limiter, "interactive", None).turn(60))
            for _ in range(20)
        ]
        await asyncio.sleep(0)
        release.wait()
        for task in tasks:
            task.cancel()

    blocked = threading.Thread(target=lambda: asyncio.run(block()))
    blocked.start()
    until(lambda: len(queue.lanes) == 20)
    began = time.monotonic()
    Waiter(limiter, "interactive", None).turn(60)
    waited.append(time.monotonic() - began)
    release.set()
    blocked.join()
    assert waited[0] < 4  # 1.4 s of it for the limit
    until(lambda: not queue.lanes)


def test_tasks_that_end_with_their_event_loop_are_removed() -> None:
    queue = HostQueue()
    limiter = Limiter(RateLimit(per_second=1000, per_minute=100_000), queue)
    queue._pauses.append(time.monotonic() + 3600)
    loop = asyncio.new_event_loop()
    # Closed abruptly: the tasks neither end nor are cancelled.
    loop.set_exception_handler(lambda *_: None)

    async def wait() -> None:
        await AsyncWaiter(limiter, "interactive", None).turn(None)

    tasks = [loop.create_task(wait()) for _ in range(3)]
    loop.run_until_complete(asyncio.sleep(0.01))
    until(lambda: len(queue.lanes) == 3)
    loop.close()
    del tasks
    queue._pauses = deque([0.0])
    Waiter(limiter, "interactive", None).turn(30)
    until(lambda: not queue.lanes)


def test_threads_and_tasks_of_two_event_loops_share_one_queue() -> None:
    queue, order = HostQueue(), list[int]()
    limiter = Limiter(RateLimit(per_second=1, per_minute=100_000), queue)
    assert limiter.at_once()

    def in_thread(number: int) -> None:
        Waiter(limiter, "interactive", None).turn(None)
        order.append(number)

    async def in_task(number: int) -> None:
        await AsyncWaiter(limiter, "interactive", None).turn(None)
        order.append(number)

    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        loops = [stack.enter_context(running_loop()) for _ in range(2)]
        ends: list[Callable[[], object]] = []
        queue._pauses.append(time.monotonic() + 3600)
        patch.setattr(limiter, "windows", ((1, 50),))
        for number in range(12):
            if number % 3:
                coroutine = in_task(number)
                ends.append(asyncio.run_coroutine_threadsafe(coroutine, loops[number % 2]).result)
            else:
                thread = threading.Thread(target=in_thread, args=(number,))
                thread.start()
                ends.append(thread.join)
            until(lambda expected=number + 1: len(queue.lanes) == expected)  # type: ignore[misc]
        queue._pauses = deque([0.0])
        queue.dispatcher.tell(lambda: None)
        for end in ends:
            end()
    assert order == list(range(12))


class running_loop:  # noqa: N801 (a context manager)
    """Runs an event loop in a thread."""

    def __enter__(self) -> asyncio.AbstractEventLoop:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        return self._loop

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
