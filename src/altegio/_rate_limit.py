"""The API's limit for one IP address, kept before a request leaves.

Every client, user, thread and event loop of a process that talks to the same host shares one
limiter; processes and machines behind one address share it through Redis. How many requests fit
into a window is decided by pyrate-limiter; what stands here is the queue in front of it: first
come, first served, whoever waits in whichever way.
"""

from __future__ import annotations

import logging
import os
import random
import time
from collections import deque
from collections.abc import Callable
from threading import Lock
from typing import Any, Final, Literal, Protocol
from urllib.parse import urlsplit

import msgspec

from ._errors import RateLimiterUnavailableError

__all__ = ["Limiter", "RateLimit", "default_rate_limit", "limiter_for"]

log: Final = logging.getLogger("altegio")

# A request arrives a little later than it left, and not every one by as much. With these windows
# none of the server's is ever overfull, though arrivals shift by 0.4 s; in the long run 98 % of
# what the limit allows still leaves, spread instead of in bursts.
SECOND: Final = 1.4
MINUTE: Final = 61.0
#: Seconds between two tries to reach a Redis that went away.
REDIS_PAUSE: Final = 5.0
_LONGEST_PAUSE: Final = 60.0


class RateLimit(msgspec.Struct, frozen=True, kw_only=True):
    """How many requests may leave, and who shares the count."""

    #: Requests a second and a minute, for the IP address: what the API allows.
    per_second: int = 5
    per_minute: int = 200
    #: A Redis URL (``redis://…``): all processes and machines that name it share the limit.
    redis: str | None = None
    #: When Redis can't be reached: go on with a limit of this process's own, or fail the call.
    on_redis_failure: Literal["continue", "fail"] = "continue"
    #: Seconds that a call may wait for its turn; by default as long as the call's own timeout.
    max_wait: float | None = None

    def __post_init__(self) -> None:
        for name in ("per_second", "per_minute"):
            value: object = getattr(self, name)
            if not isinstance(value, int) or isinstance(value, bool) or value < 1:
                raise ValueError(f"{name} must be a whole number of at least 1, got {value!r}")
        if self.on_redis_failure not in ("continue", "fail"):
            raise ValueError(
                f"on_redis_failure must be 'continue' or 'fail', got {self.on_redis_failure!r}"
            )

    def windows(self) -> list[tuple[int, float]]:
        """Pairs of a number of requests and the seconds in which no more may leave."""
        return [(self.per_second, SECOND), (self.per_minute, MINUTE)]

    def __repr__(self) -> str:
        # A Redis URL may hold a password.
        shared = ", redis=***" if self.redis else ""
        return f"RateLimit(per_second={self.per_second}, per_minute={self.per_minute}{shared})"


def default_rate_limit(base_url: str) -> RateLimit | None:
    """The API's limit; none for a server on this machine, such as the sandbox."""
    host = urlsplit(base_url).hostname or ""
    return None if host in ("localhost", "::1") or host.startswith("127.") else RateLimit()


class Waiter(Protocol):
    """Whoever stands in the queue: a thread or a task."""

    def wake(self) -> None:
        """Tell it that it is first; raises RuntimeError when nobody is there any more."""


class StoreError(Exception):
    """A store can't be reached."""


class Store(Protocol):
    """A count that other processes share; its methods raise StoreError."""

    def take(self) -> float:
        """Take a permit; return 0, or the seconds until there may be one."""
        ...

    def pause(self, seconds: float) -> None:
        """Let nobody take a permit for a while."""


class Limiter:
    """Permits for one host, given out in the order in which they were asked for."""

    def __init__(
        self,
        settings: RateLimit,
        store: Store | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.settings = settings
        self._store, self._clock = store, clock
        self._lock = Lock()
        self._queue: deque[Waiter] = deque()
        self._first: list[float] = []
        self._bucket: Any = None
        self._spare = 0
        self._paused_until = 0.0
        self._refusals = 0
        self._store_away_until: float | None = None

    @property
    def shared(self) -> bool:
        """Whether taking a permit talks to a server, and so may block."""
        return self._store is not None

    def at_once(self) -> bool:
        """Take a permit if there is one and nobody waits; never blocks."""
        if self._store is not None:
            return False
        with self._lock:
            return not self._queue and self._take() <= 0

    def join(self, waiter: Waiter) -> None:
        """Stand in the queue; the waiter is woken when it is first."""
        with self._lock:
            self._queue.append(waiter)
            if self._queue[0] is waiter:
                waiter.wake()

    def attempt(self) -> float:
        """Take a permit, as the first in the queue; return 0, or the seconds before another try."""
        store = self._store
        if store is None or not self._store_reachable():
            with self._lock:
                return self._take()
        with self._lock:
            if self._spare:
                self._spare -= 1
                return 0.0
        try:
            wait = store.take()
        except StoreError as problem:
            self._store_failed(problem)
            with self._lock:
                return self._take()
        if self._store_away_until is not None:
            self._store_away_until = None
            log.warning("Redis is back: the rate limit is shared again")
        return wait

    def leave(self, waiter: Waiter) -> None:
        """Leave the queue, with or without a permit; the next one is woken."""
        with self._lock:
            was_first = bool(self._queue) and self._queue[0] is waiter
            if waiter in self._queue:
                self._queue.remove(waiter)
            while was_first and self._queue:
                try:
                    self._queue[0].wake()
                except RuntimeError:
                    self._queue.popleft()
                else:
                    break

    def give_back(self) -> None:
        """Return a permit that was taken for somebody who had gone."""
        with self._lock:
            self._spare += 1

    def refused(self, retry_after: float | None) -> float:
        """The server said 429: everybody pauses. Returns for how many seconds."""
        with self._lock:
            self._refusals += 1
            growing = min(_LONGEST_PAUSE, 2.0 ** (self._refusals - 1))
            # Not all processes behind the address come back at the same moment.
            growing *= random.uniform(0.5, 1)  # noqa: S311 (keeps no secret)
            seconds = growing if retry_after is None else retry_after
            self._paused_until = max(self._paused_until, self._clock() + seconds)
        if self._store is not None and self._store_reachable():
            try:
                self._store.pause(seconds)
            except StoreError as problem:
                self._store_failed(problem)
        log.warning("the server says that requests come too fast: all pause for %.1f s", seconds)
        return seconds

    def accepted(self) -> None:
        """The server took a request: the next pause starts small again."""
        self._refusals = 0

    def _take(self) -> float:
        """Take a permit of this process's own count; the lock is held."""
        if self._spare:
            self._spare -= 1
            return 0.0
        now = self._clock()
        if now < self._paused_until:
            return self._paused_until - now
        if self._bucket is None:
            # The first few requests can't break a limit: no need to load the library for them.
            if len(self._first) < min(self.settings.per_second, self.settings.per_minute) - 1:
                self._first.append(now)
                return 0.0
            self._bucket = _memory_bucket(self.settings, self._first)
        wait = take_from(self._bucket, int(now * 1000))
        if len(self._bucket.items) > 2 * self.settings.per_minute:
            self._bucket.leak(int(now * 1000))
        return wait

    def _store_reachable(self) -> bool:
        return self._store_away_until is None or self._clock() >= self._store_away_until

    def _store_failed(self, problem: StoreError) -> None:
        if self.settings.on_redis_failure == "fail":
            raise RateLimiterUnavailableError(
                f"the shared rate limit can't be kept: Redis does not answer ({problem}); nothing "
                "was sent. RateLimit(on_redis_failure='continue') goes on without it"
            ) from problem.__cause__
        if self._store_away_until is None:
            log.warning(
                "Redis does not answer (%s): until it does, this process limits itself alone",
                problem,
            )
        self._store_away_until = self._clock() + REDIS_PAUSE

    def after_fork(self) -> None:
        """In a child process: nobody waits here yet, and no lock of the parent's is held."""
        self._lock = Lock()
        self._queue.clear()
        if self._bucket is not None:
            history = [item.timestamp / 1000 for item in self._bucket.items]
            self._bucket = _memory_bucket(self.settings, history)


def take_from(bucket: Any, now: int) -> float:
    """Take a permit from a bucket of pyrate-limiter's at a time in milliseconds."""
    from pyrate_limiter import RateItem

    item = RateItem("altegio", now)
    if bucket.put(item):
        return 0.0
    return float(max(bucket.waiting(item), 1)) / 1000


def _memory_bucket(settings: RateLimit, history: list[float]) -> Any:
    from pyrate_limiter import InMemoryBucket, Rate, RateItem

    bucket = InMemoryBucket(
        [Rate(limit, int(window * 1000)) for limit, window in settings.windows()]
    )
    for moment in history:
        bucket.put(RateItem("altegio", int(moment * 1000)))
    return bucket


_limiters: dict[tuple[str, RateLimit], Limiter] = {}
_registry = Lock()


def limiter_for(host: str, settings: RateLimit) -> Limiter:
    """The limiter that everybody in this process shares who talks to the host."""
    with _registry:
        limiter = _limiters.get((host, settings))
        if limiter is None:
            store = None
            if settings.redis is not None:
                from ._redis_limit import RedisStore

                store = RedisStore(host, settings)
            limiter = _limiters[host, settings] = Limiter(settings, store)
        return limiter


def _after_fork() -> None:
    if _registry.locked():
        _registry.release()  # a thread of the parent's held it, which does not exist here
    for limiter in _limiters.values():
        limiter.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
