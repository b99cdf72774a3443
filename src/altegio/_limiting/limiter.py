"""Keeps the rate limit before a request leaves.

Every client, user, thread and event loop of a process that talks to the same host stands in one
queue, first come, first served; processes and machines behind one address share their count
through Redis. How many requests fit into a window is decided by pyrate-limiter.
"""

from __future__ import annotations

import logging
import math
import os
import random
import threading
import time
from bisect import bisect_left
from collections import deque
from collections.abc import Callable
from typing import Any, Final, Protocol

import msgspec

from altegio._errors import RateLimiterUnavailableError

from . import rate_limit as _rate_limit
from .rate_limit import RateLimit

__all__ = ["Limiter", "Line", "StoreError", "limiter_for"]

log: Final = logging.getLogger("altegio")

#: Seconds that a permit may be used late: a part of those 0.4.
LATENESS: Final = 0.2
#: Seconds before a Redis that went away is tried again: the first, growing to the longest.
FIRST_REDIS_PAUSE: Final = 1.0
LONGEST_REDIS_PAUSE: Final = 30.0
#: Seconds of the longest pause after a 429 that does not say how long.
LONGEST_PAUSE: Final = 60.0


class Waiter(Protocol):
    """Whoever stands in the queue: a thread or a task."""

    def wake(self) -> bool:
        """Tell it that it is first; returns whether it can act on that now.

        Raises RuntimeError when nobody is there any more.
        """
        ...


class StoreError(Exception):
    """A store can't be reached."""


class Store(Protocol):
    """A count that other processes share; its methods block, and raise StoreError."""

    def reserve(self, windows: list[tuple[int, int]]) -> float:
        """Count a request for the first moment with room for it; return the seconds until then."""
        ...

    def paused(self) -> float:
        """Seconds for which nobody may send."""
        ...

    def pause(self, seconds: float) -> None:
        """Let nobody send for a while."""


class Sent(msgspec.Struct):
    """A request that has left, as pyrate-limiter's buckets look at it."""

    timestamp: int
    weight: int = 1


class Line:
    """What everybody shares in this process who talks to one host: the queue and the count."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self.lock = threading.RLock()
        self.queue: deque[Waiter] = deque()
        #: What has left, whoever sent it, and pyrate-limiter's buckets that look at it.
        self.sent: list[Sent] = []
        self.buckets: dict[RateLimit, Any] = {}
        self.paused_until = -math.inf
        self.refusals = 0

        self.store: Store | None = None
        self.store_url: str | None = None
        self.asking = threading.Lock()
        #: From when on the permit holds that Redis has promised, and whether it still does then.
        self.promised: float | None = None
        self.confirmed = False
        #: Why Redis can't be reached, how often in a row, and when to try again.
        self.problem = ""
        self.failures = 0
        self.away_until = -math.inf

    def after_fork(self) -> None:
        """In a child process: nobody waits here, and no lock of the parent's threads is held."""
        self.lock, self.asking = threading.RLock(), threading.Lock()
        self.queue.clear()
        self.buckets.clear()
        self.promised = None


class Limiter:
    """Permits to send to one host, in the order in which they are asked for."""

    def __init__(self, settings: RateLimit, line: Line) -> None:
        self.settings = settings
        self._line = line

    def at_once(self) -> bool:
        """Take a permit if there is one and nobody waits; never blocks."""
        line = self._line
        with line.lock:
            return line.store is None and not line.queue and self.attempt() == 0

    def join(self, waiter: Waiter) -> None:
        """Stand in the queue; the waiter is woken when it is first."""
        with self._line.lock:
            self._line.queue.append(waiter)
            gone = self._wake()
        del gone  # this may end tasks, which then leave the queue: not while it is being changed

    def leave(self, waiter: Waiter) -> None:
        """Leave the queue, with or without a permit; the next one is woken."""
        with self._line.lock:
            if waiter in self._line.queue:
                self._line.queue.remove(waiter)
            gone = self._wake()
        del gone

    def _wake(self) -> list[Waiter]:
        """Wake the first who can act; return those who will never come, now out of the queue."""
        gone: list[Waiter] = []
        for waiter in self._line.queue:
            try:
                if waiter.wake():
                    break
            except RuntimeError:
                gone.append(waiter)
        for waiter in gone:
            self._line.queue.remove(waiter)
        return gone

    def attempt(self) -> float | None:
        """Take a permit, as the first in the queue; never blocks.

        Returns 0 with a permit, else the seconds before another try, or ``None`` when Redis has
        to be asked first.
        """
        line = self._line
        with line.lock:
            now = line.clock()
            if now < line.paused_until:
                return line.paused_until - now
            if line.store is None:
                return self._take(now)
            if now < line.away_until:
                self._complain()
                return self._take(now)
            if line.promised is None or now > line.promised + LATENESS:
                return None
            if now < line.promised:
                return line.promised - now
            if not line.confirmed:
                return None
            line.promised = None
            self._note(now)
            return 0.0

    def ask(self) -> None:
        """Get the promise of a permit from Redis, for whoever is first when it holds; blocks.

        A promise outlives who asked for it, so none is lost when a call is cancelled.
        """
        line = self._line
        with line.asking:
            if line.store is None or line.clock() < line.away_until:
                return
            try:
                self._ask(line.store)
            except StoreError as problem:
                self._store_failed(problem)

    def _ask(self, store: Store) -> None:
        line = self._line
        if line.promised is None or line.clock() > line.promised + LATENESS:
            wait = store.reserve(self.settings.windows())
            with line.lock:
                line.promised, line.confirmed = line.clock() + wait, wait <= LATENESS
        elif line.clock() >= line.promised and not line.confirmed:
            # While it waited, another process may have seen a 429.
            paused = store.paused()
            with line.lock:
                line.confirmed = paused <= 0
                if line.confirmed:
                    line.promised = line.clock()
                else:
                    line.paused_until = max(line.paused_until, line.clock() + paused)
        else:
            return
        if line.failures:
            line.failures = 0
            log.warning("Redis is back: the rate limit is shared again")

    def _store_failed(self, problem: StoreError) -> None:
        line = self._line
        with line.lock:
            line.failures += 1
            line.problem = str(problem)
            pause = FIRST_REDIS_PAUSE * 2.0 ** (line.failures - 1)
            line.away_until = line.clock() + min(pause, LONGEST_REDIS_PAUSE)
        self._complain(problem.__cause__)
        if line.failures == 1:
            log.warning(
                "Redis does not answer (%s): until it does, this process limits itself alone",
                problem,
            )

    def _complain(self, cause: BaseException | None = None) -> None:
        if self.settings.on_redis_failure == "fail":
            raise RateLimiterUnavailableError(
                "the shared rate limit can't be kept: Redis does not answer "
                f"({self._line.problem}); nothing was sent. "
                "RateLimit(on_redis_failure='continue') goes on without it"
            ) from cause

    def refused(self, retry_after: float | None) -> float:
        """The server said 429: everybody pauses. Returns for how many seconds."""
        line = self._line
        with line.lock:
            now = line.clock()
            # Several requests are on their way when the first is refused: that is one refusal.
            first = now >= line.paused_until
            line.refusals += first
            if retry_after is None:
                retry_after = min(LONGEST_PAUSE, 2.0 ** max(0, line.refusals - 1))
                # Not all processes behind the address come back at the same moment.
                retry_after *= random.uniform(0.5, 1)  # noqa: S311 (keeps no secret)
            line.paused_until = max(line.paused_until, now + retry_after)
            seconds = line.paused_until - now
        if first:
            log.warning(
                "the server says that requests come too fast: all pause for %.1f s", seconds
            )
        if line.store is not None:
            # What got the 429 may be an event loop, which does not stop for Redis.
            threading.Thread(target=self._tell, args=(line.store, seconds), daemon=True).start()
        return seconds

    def _tell(self, store: Store, seconds: float) -> None:
        try:
            store.pause(seconds)
        except StoreError as problem:
            log.debug("Redis was not told to pause (%s)", problem)

    def accepted(self) -> None:
        """The server took a request: the next pause starts small again."""
        line = self._line
        if line.refusals and line.clock() >= line.paused_until:
            line.refusals = 0

    def no_turn(self, patience: float) -> str:
        """Why a call got no turn in so many seconds, and what to do."""
        line, settings = self._line, self.settings
        pause = line.paused_until - line.clock()
        reason = (
            f"the server refused requests, and {pause:.0f} s of the pause are left"
            if pause > 0
            else f"the rate limit ({settings.per_second} a second, {settings.per_minute} a minute "
            f"for all calls together) left no place; {len(line.queue)} calls wait"
        )
        return (
            f"within {patience:.1f} s {reason}. For a batch, start fewer calls at once (a "
            "semaphore) or let them wait longer (rate_limit=RateLimit(max_wait=…))"
        )

    def _take(self, now: float) -> float:
        """Take a permit of this process's own count; the lock is held."""
        line, settings = self._line, self.settings
        # Fewer than either limit can't break one: no need to load the library for them.
        if len(line.sent) < min(settings.per_second, settings.per_minute):
            self._note(now)
            return 0.0
        bucket = line.buckets.get(settings)
        if bucket is None:
            bucket = line.buckets[settings] = _bucket(settings, line.sent)
        decision = bucket.put_decision(Sent(_milliseconds(now)))
        if decision.allowed:
            self._tidy(now)
            return 0.0
        return float(max(decision.retry_after_ms or 0, 1)) / 1000

    def _note(self, now: float) -> None:
        """Note that a request leaves that was counted elsewhere, or is one of few."""
        self._line.sent.append(Sent(_milliseconds(now)))
        self._tidy(now)

    def _tidy(self, now: float) -> None:
        sent = self._line.sent
        if len(sent) > 2 * self.settings.per_minute:
            oldest = _milliseconds(now - _rate_limit.MINUTE)
            del sent[: bisect_left(sent, oldest, key=lambda request: request.timestamp)]


def _bucket(settings: RateLimit, sent: list[Sent]) -> Any:
    """A bucket that looks at what has left and decides whether there is room."""
    from pyrate_limiter import InMemoryBucket, Rate

    bucket: Any = InMemoryBucket([Rate(limit, window) for limit, window in settings.windows()])
    bucket.items = sent
    return bucket


def _milliseconds(seconds: float) -> int:
    return int(seconds * 1000)


_lines: dict[str, Line] = {}
_registry = threading.Lock()


def limiter_for(host: str, settings: RateLimit) -> Limiter:
    """A limiter with these settings, in the line of all who talk to the host."""
    with _registry:
        line = _lines.setdefault(host, Line())
        if settings.redis is not None and settings.redis != line.store_url:
            from .redis_store import RedisStore

            store = RedisStore(host, settings.redis)
            if line.store is not None:
                log.warning(
                    "two clients name different Redis servers for %s: the last one counts", host
                )
            line.store, line.store_url = store, settings.redis
        return Limiter(settings, line)


def _after_fork() -> None:
    if _registry.locked():
        _registry.release()  # a thread of the parent's held it, which does not exist here
    for line in _lines.values():
        line.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
