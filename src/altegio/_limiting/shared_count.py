"""Count shared through Redis: the reservation of this process, and failures of Redis."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from typing import Final

from .lanes import QueuedCall
from .reservation import Reservation, Store, StoreError
from .window import Windows

__all__ = ["SharedCount"]

log: Final = logging.getLogger("altegio")

#: Seconds before an unavailable Redis is retried, growing from the first to the longest.
FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 30.0
#: Seconds between log messages while Redis is unavailable.
REMINDER: Final = 600.0


class SharedCount:
    """State of the shared count in this process; used by the dispatcher's thread only."""

    def __init__(self, open_store: Callable[[], Store], clock: Callable[[], float]) -> None:
        self._open_store, self._clock = open_store, clock
        #: When to ask Redis again, by windows and lane.
        self._not_before: dict[tuple[Windows, bool], float] = {}
        #: Why Redis is unavailable, failures in a row, times of the next retry and log message.
        self._problem: StoreError | None = None
        self._failures = 0
        self._away_until = self._reminder = -math.inf
        self.reset()

    def reset(self) -> None:
        """Reconnect in a forked child, without the parent's reservation."""
        self.reservation = Reservation(self._open_store(), self._clock)

    def away(self, now: float) -> bool:
        """Return whether this process counts alone, because Redis failed."""
        return now < self._away_until

    def problem(self, call: QueuedCall) -> str | None:
        """Return why calls must fail; ``None`` if they need not."""
        problem = self._problem
        if problem is None:
            return None
        if problem.login:
            return (
                f"the shared rate limit can't be kept: Redis refuses the login ({problem}); "
                "nothing was sent. Correct the user name and password in RateLimit(redis=…)"
            )
        if call.settings.on_redis_failure == "fail":
            return (
                f"the shared rate limit can't be kept: Redis does not answer ({problem}); nothing "
                "was sent. RateLimit(on_redis_failure='continue') goes on without it"
            )
        return None

    def not_before(self, call: QueuedCall) -> float:
        """Return the earliest time to reserve a permit for a call."""
        return self._not_before.get((call.windows, call.background), -math.inf)

    def prepare(self, call: QueuedCall, own_wait: float) -> tuple[bool, float]:
        """Advance towards a permit for a call, with at most one request to Redis.

        Args:
            call: The first call in the queue that could use a permit.
            own_wait: Seconds until this process's own count allows a request.

        Returns:
            Whether the permit can be taken, and the seconds until the next step.
        """
        try:
            ready, wait = self._prepare(call, own_wait)
        except StoreError as problem:
            self._failed(problem)
            return False, 0.0
        if self._failures:
            self._failures, self._problem = 0, None
            log.warning("Redis is back: the rate limit is shared again")
        return ready, wait

    def _prepare(self, call: QueuedCall, own_wait: float) -> tuple[bool, float]:
        if self.reservation.held() is not None:
            return self.reservation.check()
        wait = self.reservation.reserve(
            call.windows, background=call.background, not_before=own_wait
        )
        if wait > 0:
            self._not_before[call.windows, call.background] = self._clock() + wait
        return False, wait

    def announce_pause(self, until: float) -> None:
        """Make other processes pause too, if Redis is available."""
        try:
            self.reservation.store.pause(until - self._clock())
        except StoreError as problem:
            log.debug("Redis was not told to pause (%s)", problem)

    def _failed(self, problem: StoreError) -> None:
        now = self._clock()
        self._failures += 1
        self._problem = problem
        self._away_until = now + min(
            FIRST_PAUSE * 2.0 ** min(self._failures - 1, 10), LONGEST_PAUSE
        )
        if self._failures == 1 or now >= self._reminder:
            self._reminder = now + REMINDER
            if problem.login:
                log.error("Redis refuses the login (%s): no call is sent", problem)
            else:
                log.warning(
                    "Redis does not answer (%s): until it does, this process limits itself alone",
                    problem,
                )
