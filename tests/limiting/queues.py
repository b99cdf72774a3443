"""Queue that a test drives with a fake clock, and calls that wait in it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from altegio import RateLimit
from altegio._limiting.dispatcher import Dispatcher
from altegio._limiting.host_queue import HostQueue
from altegio._limiting.limiter import Limiter
from altegio._limiting.reservation import StoreError
from altegio._limiting.window import Windows


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class _Immediate(Dispatcher):
    """Runs functions at once, in the calling thread."""

    def tell(self, function: Callable[..., None], *arguments: object) -> None:
        function(*arguments)
        self._step()


def queue_by_hand(clock: Clock) -> HostQueue:
    """Return a queue without a thread."""
    queue = HostQueue(clock)
    queue.dispatcher = _Immediate(queue.step)
    return queue


class Call:
    """A waiting call that counts offers, and claims its turn on demand."""

    def __init__(
        self,
        limiter: Limiter,
        *,
        user: object = None,
        background: bool = False,
        group: object = None,
        runs: bool = True,
    ) -> None:
        self.settings, self.windows = limiter.settings, limiter.windows
        self.user, self.background = user, background
        self.group = self if group is None else group
        self.runs, self.closed = runs, False
        self.offers, self.problems = 0, list[str]()
        self._queue = limiter.queue

    def join(self) -> Call:
        self._queue.join(self)
        return self

    def offer(self) -> bool:
        if self.closed:
            raise RuntimeError
        self.offers += 1
        return self.runs

    def fail(self, problem: str) -> None:
        self.problems.append(problem)

    def goes(self) -> bool:
        """Claim a permit and leave, or report that it still waits."""
        if self._queue.claim(self.windows):
            self._queue.leave(self)
            return True
        self._queue.join(self)
        return False


class ScriptedStore:
    """A shared count with the answers that a test sets."""

    def __init__(self) -> None:
        #: Whether requests are counted, and the seconds to their turn or to a new try.
        self.reserved, self.wait = True, 0.0
        #: The next answers to the question for a pause.
        self.pauses = [0.0]
        self.error: StoreError | None = None
        #: The lane and the earliest moment of each request for a permit; announced pauses.
        self.asked: list[tuple[bool, float]] = []
        self.announced: list[float] = []

    def reserve(
        self, windows: Windows, *, background: bool = False, not_before: float = 0.0
    ) -> tuple[bool, float]:
        del windows
        self.asked.append((background, not_before))
        if self.error is not None:
            raise self.error
        return self.reserved, self.wait

    def paused(self) -> float:
        return self.pauses.pop(0)

    def pause(self, seconds: float) -> None:
        if self.error is not None:
            raise self.error
        self.announced.append(seconds)


def serving_order(calls: dict[str, Call], queue: HostQueue, clock: Clock) -> list[str]:
    """Return the names of calls in the order of their permits; each claims when offered."""
    order: list[str] = []
    waiting = dict(calls)
    while waiting:
        for name, call in list(waiting.items()):
            if not call.offers:
                call.join()  # the heartbeat
            elif call.goes():
                order.append(name)
                del waiting[name]
        if waiting:
            clock.now += queue.step() or 0.0
    return order


def departures(limiter: Limiter, clock: Clock, seconds: float) -> list[float]:
    """Return the moments at which a constant stream of requests is sent."""
    left, end = [], clock.now + seconds
    while clock.now < end:
        if limiter.at_once():
            left.append(clock.now)
        else:
            clock.now = limiter.queue.window.earliest(limiter.windows)
    return left


def max_within(moments: list[float], seconds: float) -> int:
    """Return the largest number of moments in any window of this length."""
    moments, most, first = sorted(moments), 0, 0
    for last, moment in enumerate(moments):
        while moments[first] <= moment - seconds:
            first += 1
        most = max(most, last - first + 1)
    return most


def until(condition: Callable[[], bool], seconds: float = 30.0) -> None:
    """Wait until another thread makes the condition true."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came about"
        time.sleep(0.001)


def one_a_minute(**settings: Any) -> RateLimit:
    return RateLimit(per_second=1, per_minute=1, **settings)
