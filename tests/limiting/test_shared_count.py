"""The queue with a count that processes share: requests to Redis, their times, and failures.

The store is scripted and time is set; test_redis_limit.py has a real Redis.
"""

from __future__ import annotations

import logging
import subprocess
import sys

import pytest

from altegio import RateLimit
from altegio._limiting.host_queue import HostQueue
from altegio._limiting.limiter import Limiter
from altegio._limiting.reservation import StoreError
from altegio._limiting.shared_count import SharedCount
from tests.limiting.queues import Call, Clock, ScriptedStore, one_a_minute


@pytest.fixture
def queue(queue: HostQueue, clock: Clock, store: ScriptedStore) -> HostQueue:
    """The queue, sharing its count through the store."""
    queue.shared = SharedCount(lambda: store, clock)
    return queue


def advance(queue: HostQueue, clock: Clock, seconds: float) -> None:
    clock.now += seconds
    queue.step()


def test_a_permit_is_reserved_ahead_of_its_moment(
    queue: HostQueue, clock: Clock, store: ScriptedStore
) -> None:
    limiter = Limiter(one_a_minute(), queue)
    queue.window.note(clock.now)
    clock.now = queue.window.earliest(limiter.windows) - 11
    call = Call(limiter).join()
    assert store.asked == []
    assert queue.step() == pytest.approx(1)
    clock.now += 1
    call.join()
    [(background, not_before)] = store.asked
    assert not background
    assert not_before == pytest.approx(9.9)


def test_a_permit_that_no_call_can_use_is_given_up_at_once(
    queue: HostQueue, store: ScriptedStore
) -> None:
    store.wait = 3
    first = Call(Limiter(one_a_minute(), queue)).join()
    Call(Limiter(RateLimit(), queue)).join()
    assert len(store.asked) == 1
    queue.lanes.remove(first)
    assert queue.step() == 0
    queue.step()
    assert len(store.asked) == 2


def test_a_reserved_permit_is_offered_at_its_moment(
    queue: HostQueue, clock: Clock, store: ScriptedStore
) -> None:
    store.wait = 3
    call = Call(Limiter(RateLimit(), queue)).join()
    advance(queue, clock, 2.9)
    assert call.offers == 0
    assert not call.goes()
    advance(queue, clock, 0.1)
    assert call.offers == 1
    assert call.goes()
    assert len(queue.window) == 1


def test_each_lane_waits_until_it_may_ask_again(
    queue: HostQueue, clock: Clock, store: ScriptedStore
) -> None:
    limiter = Limiter(RateLimit(), queue)
    store.reserved, store.wait = False, 5
    background = Call(limiter, background=True).join()
    advance(queue, clock, 4)
    assert store.asked == [(True, 0)]
    Call(limiter).join()
    assert store.asked == [(True, 0), (False, 0)]
    queue.leave(background)
    advance(queue, clock, 4)
    assert len(store.asked) == 2
    advance(queue, clock, 1)
    assert store.asked[2:] == [(False, 0)]


def test_without_redis_the_process_counts_alone(
    queue: HostQueue, clock: Clock, store: ScriptedStore
) -> None:
    store.error = StoreError("it is away")
    limiter = Limiter(one_a_minute(), queue)
    first, second = Call(limiter).join(), Call(limiter).join()
    queue.step()
    assert first.goes()
    queue.step()
    assert (second.offers, second.problems) == (0, [])


def test_redis_is_asked_again_after_longer_and_longer_pauses(
    queue: HostQueue, clock: Clock, store: ScriptedStore
) -> None:
    store.error = StoreError("it is away")
    limiter, last = Limiter(RateLimit(), queue), clock.now
    pauses: list[float] = []
    while len(pauses) < 7:
        asked = len(store.asked)
        call = Call(limiter).join()
        queue.leave(call)
        if len(store.asked) > asked:
            pauses.append(clock.now - last)
            last = clock.now
        clock.now += 0.25
    assert pauses == [0, 1, 2, 4, 8, 16, 30]


def test_the_log_says_when_redis_is_away_still_away_and_back(
    queue: HostQueue, clock: Clock, store: ScriptedStore, caplog: pytest.LogCaptureFixture
) -> None:
    store.error = StoreError("it is away")
    limiter = Limiter(RateLimit(), queue)

    def ask() -> list[str]:
        caplog.clear()
        queue.leave(Call(limiter).join())
        return [record.levelname for record in caplog.records]

    assert ask() == ["WARNING"]
    clock.now += 598
    assert ask() == []
    clock.now += 2
    assert ask() == ["WARNING"]
    clock.now += 599.5
    assert ask() == []
    store.error = None
    clock.now += 30
    assert ask() == ["WARNING"]
    assert caplog.messages == ["Redis is back: the rate limit is shared again"]
    store.error = StoreError("a wrong password", login=True)
    clock.now += 30
    assert ask() == ["ERROR"]


@pytest.mark.parametrize(
    ("error", "settings", "text"),
    [
        (StoreError("a wrong password", login=True), RateLimit(), "Correct the user name and"),
        (StoreError("gone"), RateLimit(on_redis_failure="fail"), "on_redis_failure='continue'"),
    ],
)
def test_calls_fail_where_the_process_may_not_count_alone(
    queue: HostQueue,
    clock: Clock,
    store: ScriptedStore,
    error: StoreError,
    settings: RateLimit,
    text: str,
) -> None:
    limiter, lenient = Limiter(settings, queue), Limiter(RateLimit(), queue)
    store.reserved, store.wait = False, 5
    waiting = [Call(limiter).join(), Call(lenient).join()]
    store.error = error
    advance(queue, clock, 5)
    later = Call(limiter).join()
    for call in (waiting[0], later):
        [problem] = call.problems
        assert text in problem
    assert bool(waiting[1].problems) is error.login


def test_a_429_is_announced_to_other_processes(
    queue: HostQueue, store: ScriptedStore, caplog: pytest.LogCaptureFixture
) -> None:
    assert Limiter(RateLimit(), queue).refused(7) == 7
    assert store.announced == [7]
    store.error = StoreError("it is away")
    with caplog.at_level(logging.DEBUG, "altegio"):
        Limiter(RateLimit(), queue).refused(9)
    assert "Redis was not told to pause (it is away)" in caplog.messages


#: Four threads that make the first clients of a host at the same time.
FOUR_CLIENTS = """
import threading
from altegio import Altegio, RateLimit

def make():
    at_once.wait()
    limit = RateLimit(redis="redis://localhost:1/0")
    Altegio(partner_token="p", base_url="https://redis.example.com", rate_limit=limit)

at_once = threading.Barrier(4)
threads = [threading.Thread(target=make) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


def test_threads_that_name_the_same_redis_at_once_share_its_count() -> None:
    run = subprocess.run(
        [sys.executable, "-c", FOUR_CLIENTS], capture_output=True, text=True, check=True
    )
    assert run.stderr == ""
