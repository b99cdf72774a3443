"""Asynchronous exceptions in threads that wait for the limit: signal handlers, time limits."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from _queue import Empty
from pathlib import Path

import pytest

from altegio import RateLimiterUnavailableError
from altegio._limiting.async_waiter import AsyncWaiter
from altegio._limiting.dispatcher import Dispatcher
from altegio._limiting.host_queue import HostQueue
from altegio._limiting.lanes import QueuedCall
from altegio._limiting.limiter import Limiter
from altegio._limiting.waiter import Cancellation, Waiter, current_cancellation
from tests.limiting.queues import Call, one_a_minute, until

ROOT = Path(__file__).parent.parent.parent


def test_interrupted_threads_keep_getting_permits() -> None:
    # The short form of `make bench ARGS=interrupts`, in a separate process: it raises signals.
    command = [sys.executable, "-m", "tests.bench.interrupts", "--interrupts", "1500"]
    done = subprocess.run(
        [*command, "--signals", "300"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["interrupts"] > 1000
    assert found["signals"] > 100
    assert (found["still"], found["alive"]) == (0, 0)
    assert found["next_call_waited"] < 5


def test_an_interrupted_wait_leaves_the_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    limiter = Limiter(one_a_minute(), HostQueue())
    assert limiter.at_once()
    waiter = Waiter(limiter, "interactive", None)

    def interrupted(**_: float) -> None:
        until(lambda: waiter in limiter.queue.lanes)
        raise InterruptedError

    monkeypatch.setattr(waiter, "_mailbox", _Mailbox(interrupted))
    with pytest.raises(InterruptedError):
        waiter.turn(60)
    until(lambda: not limiter.queue.lanes)


class _Mailbox:
    def __init__(self, get: object) -> None:
        self.get = get


def test_an_abandoned_waiter_does_not_fail_other_calls() -> None:
    limiter = Limiter(one_a_minute(), HostQueue())
    abandoned = Waiter(limiter, "interactive", None)
    limiter.queue.join(abandoned)  # interrupted before it could leave
    Waiter(limiter, "interactive", None).turn(10)


def test_calls_get_permits_when_no_thread_can_be_started(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("can't create new thread at interpreter shutdown")

    monkeypatch.setattr("altegio._limiting.dispatcher.start_new_thread", fail)
    limiter = Limiter(one_a_minute(), HostQueue())
    Waiter(limiter, "interactive", None).turn(10)
    with pytest.raises(TimeoutError):
        Waiter(limiter, "interactive", None).turn(0.1)


def test_a_call_cancelled_before_it_waits_fails_when_it_waits() -> None:
    cancellation = Cancellation()
    cancellation.cancel()
    token = current_cancellation.set(cancellation)
    try:
        waiter = Waiter(Limiter(one_a_minute(), HostQueue()), "interactive", None)
    finally:
        current_cancellation.reset(token)
    with pytest.raises(RateLimiterUnavailableError, match="was cancelled before its turn"):
        waiter.turn(5.0)


@pytest.mark.parametrize(("thread", "seconds"), [(True, 5), (False, 0.05)])
def test_a_waiting_thread_reports_now_and_then_and_takes_no_turn_of_another(
    queue: HostQueue, monkeypatch: pytest.MonkeyPatch, *, thread: bool, seconds: float
) -> None:
    limiter, asked = Limiter(one_a_minute(), queue), list[float]()
    assert Call(limiter).join().offers == 1
    waiter = Waiter(limiter, "interactive", None)

    def empty(timeout: float) -> None:
        asked.append(timeout)
        if len(asked) == 2:
            raise InterruptedError
        raise Empty

    monkeypatch.setattr(Dispatcher, "running", thread)
    monkeypatch.setattr(waiter, "_mailbox", _Mailbox(empty))
    with contextlib.suppress(InterruptedError):
        waiter.turn(60)
    assert asked[0] == seconds
    assert len(queue.window) == (not thread)


def test_a_call_does_not_overtake_one_that_has_just_begun_to_wait(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("altegio._limiting.dispatcher.start_new_thread", lambda *_: None)
    limiter = Limiter(one_a_minute(), HostQueue())
    Call(limiter).join()  # the dispatcher has not read it yet
    assert not limiter.at_once()


async def test_a_waiting_task_reports_now_and_then_and_takes_no_turn_of_another(
    queue: HostQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    limiter, joined = Limiter(one_a_minute(), queue), list[object]()
    join = queue.join

    def noted(call: QueuedCall) -> None:
        joined.append(call)
        join(call)

    monkeypatch.setattr(queue, "join", noted)
    monkeypatch.setattr(Dispatcher, "running", True)
    monkeypatch.setattr("altegio._limiting.waiter.HEARTBEAT", 0.001)
    other = Call(limiter).join()
    waiter = AsyncWaiter(limiter, "interactive", None)
    with pytest.raises(TimeoutError):
        await waiter.turn(0.03)
    assert joined[:3] == [other, waiter, waiter]
    assert len(queue.window) == 0
    assert list(queue.lanes) == [other]
