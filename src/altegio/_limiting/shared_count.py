"""The count shared through Redis: the reservation of this process, and failures of Redis."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from typing import Final

from .lanes import Place
from .reservation import Reservation, Store, StoreError
from .window import Windows

__all__ = ["SharedCount"]

log: Final = logging.getLogger("altegio")

#: Seconds before a Redis that went away is tried again: the first, growing to the longest.
FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 30.0
#: Seconds after which the log says again that Redis is away.
REMINDER: Final = 600.0


class SharedCount:
    """What this process knows of the count in Redis; it belongs to the dispatcher's thread."""

    def __init__(self, open_store: Callable[[], Store], clock: Callable[[], float]) -> None:
        self._open_store, self._clock = open_store, clock
        #: Until when to ask Redis nothing for these windows in this lane.
        self._not_before: dict[tuple[Windows, bool], float] = {}
        #: Why Redis can't be used, how often in a row, when to try again, when to say it again.
        self._problem: StoreError | None = None
        self._failures = 0
        self._away_until = self._reminder = -math.inf
        self.reset()

    def reset(self) -> None:
        """Connect anew, in a forked child, and leave the parent's reservation to the parent."""
        self.reservation = Reservation(self._open_store(), self._clock)

    def away(self, now: float) -> bool:
        """Whether each process counts for itself, because Redis failed."""
        return now < self._away_until

    def problem(self, place: Place) -> str | None:
        """Why a call must fail, if it must."""
        problem = self._problem
        if problem is None:
            return None
        if problem.login:
            return (
                f"the shared rate limit can't be kept: Redis refuses the login ({problem}); "
                "nothing was sent. Correct the user name and password in RateLimit(redis=…)"
            )
        if place.settings.on_redis_failure == "fail":
            return (
                f"the shared rate limit can't be kept: Redis does not answer ({problem}); nothing "
                "was sent. RateLimit(on_redis_failure='continue') goes on without it"
            )
        return None

    def not_before(self, place: Place) -> float:
        """From when on it makes sense to reserve a permit for a call."""
        return self._not_before.get((place.windows, place.background), -math.inf)

    def prepare(self, place: Place, own_wait: float) -> tuple[bool, float]:
        """Go one step on towards a permit for a call, with one request to Redis at most.

        Args:
            place: The first call in the queue that a permit can be for.
            own_wait: Seconds after which this process's own count has room.

        Returns:
            Whether the permit can be taken, and the seconds until the next step.
        """
        try:
            ready, wait = self._prepare(place, own_wait)
        except StoreError as problem:
            self._failed(problem)
            return False, 0.0
        if self._failures:
            self._failures, self._problem = 0, None
            log.warning("Redis is back: the rate limit is shared again")
        return ready, wait

    def _prepare(self, place: Place, own_wait: float) -> tuple[bool, float]:
        if self.reservation.held() is not None:
            return self.reservation.check()
        wait = self.reservation.reserve(
            place.windows, background=place.background, not_before=own_wait
        )
        if wait > 0:
            self._not_before[place.windows, place.background] = self._clock() + wait
        return False, wait

    def tell_pause(self, until: float) -> None:
        """Let other processes pause too, as far as Redis can be told."""
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
