"""Queue and count of a process for one host, shared by all its clients.

A waiting call is offered a turn and claims its permit itself. A call that does not answer an offer
(a blocked event loop, a thread that a signal ended) is skipped until it reports again, so a call
that is gone delays no other and costs no permit.
"""

from __future__ import annotations

import logging
import math
import random
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from .dispatcher import Dispatcher
from .lanes import Lanes, Place
from .rate_limit import AHEAD, LONGEST_PAUSE
from .window import Window, Windows

if TYPE_CHECKING:
    from .shared_count import SharedCount  # loaded where a client names a Redis

__all__ = ["HEARTBEAT", "HostQueue"]

log: Final = logging.getLogger("altegio")

#: Seconds to claim an offered turn, before it is offered to the next call as well.
GRACE: Final = 0.1
#: Seconds between the heartbeats of a waiting call, and until it is dropped without one.
HEARTBEAT: Final = 5.0
LOST: Final = 4 * HEARTBEAT
#: Longest pause in seconds after a 429 without Retry-After.
LONGEST_BACKOFF: Final = 60.0
#: Tolerated difference in seconds between Redis's times and ours, which include a round trip.
TOLERANCE: Final = 0.1


class HostQueue:
    """Waiting calls, departures, and pauses after a 429.

    The public methods except ``step`` are called from any thread, all others by the dispatcher.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self.window = Window()
        self.lanes = Lanes()
        self.shared: SharedCount | None = None
        self.store_url: str | None = None
        self.dispatcher = Dispatcher(self.step)
        #: Offered turns, and when each expires.
        self._offers: dict[Place, float] = {}
        #: Each call's last heartbeat, and the threads and event loops that do not answer.
        self._heartbeats: dict[Place, float] = {}
        self._unresponsive: set[object] = set()
        self._swept = -math.inf
        #: Ends of the latest pauses; the latest end counts.
        self._pauses: deque[float] = deque([-math.inf], maxlen=16)
        self._refusals = 0

    @property
    def paused_until(self) -> float:
        """The end of the pause after a 429."""
        return max(tuple(self._pauses))

    def join(self, place: Place) -> None:
        """Enqueue a call, or renew its heartbeat."""
        self.dispatcher.tell(self._join, place)

    def leave(self, place: Place) -> None:
        """Remove a call from the queue."""
        self.dispatcher.tell(self._leave, place)

    def claim_at_once(self, windows: Windows) -> bool:
        """Claim a permit if there is one and no call waits for it."""
        if self.shared is not None or self.lanes or not self.dispatcher.idle:
            return False
        return self.claim(windows)

    def claim(self, windows: Windows) -> bool:
        """Claim a permit after an offer, unless it was claimed meanwhile."""
        now, shared = self.clock(), self.shared
        if now < self.paused_until:
            return False
        if shared is None or shared.away(now):
            return self.window.claim(windows, now)
        moment = shared.reservation.take(windows, now)
        if moment is not None:
            self.window.note(moment)
        return moment is not None

    def refused(self, retry_after: float | None) -> float:
        """Pause all calls after a 429; returns the seconds."""
        now, before = self.clock(), self.paused_until
        # Refusals of requests that were in flight together count as one.
        first = now >= before
        self._refusals += first
        if retry_after is None:
            retry_after = min(LONGEST_BACKOFF, 2.0 ** min(self._refusals - 1, 10))
            # Jitter: not all processes behind the address resume at the same moment.
            retry_after *= random.uniform(0.5, 1)  # noqa: S311 (keeps no secret)
        seconds = max(min(retry_after, LONGEST_PAUSE), before - now)
        self._pauses.append(now + seconds)
        if first:
            log.warning("the server refuses requests with 429: all calls pause for %.1f s", seconds)
        if self.shared is not None:
            self.dispatcher.tell(self.shared.announce_pause, now + seconds)
        return seconds

    def accepted(self) -> None:
        """Reset the backoff: the server accepted a request."""
        if self._refusals and self.clock() >= self.paused_until:
            self._refusals = 0

    def after_fork(self) -> None:
        """Reset in a child process, where no call waits and the dispatcher has no thread."""
        self.dispatcher.reset()
        self.lanes = Lanes()
        self._offers, self._heartbeats, self._unresponsive = {}, {}, set()
        if self.shared is not None:
            self.shared.reset()

    def _join(self, place: Place) -> None:
        shared = self.shared
        if shared is not None and shared.away(self.clock()):
            problem = shared.problem(place)
            if problem is not None:
                place.fail(problem)
                return
        self.lanes.add(place)
        self._heartbeats[place] = self.clock()
        self._offers.pop(place, None)
        self._unresponsive.discard(place.group)

    def _leave(self, place: Place) -> None:
        self.lanes.remove(place)
        self._heartbeats.pop(place, None)
        self._offers.pop(place, None)
        self._unresponsive.discard(place.group)

    def step(self) -> float | None:
        """Offer turns; return the seconds until the next step, ``None`` when no call waits."""
        now = self.clock()
        if now >= self._swept + HEARTBEAT:
            self._swept = now
            for place in [place for place, heard in self._heartbeats.items() if now - heard > LOST]:
                self._leave(place)
        if not self.lanes:
            return None
        for place in [place for place, end in self._offers.items() if now >= end]:
            del self._offers[place]
            self._unresponsive.add(place.group)
        if now < self.paused_until:
            soonest = self.paused_until
        elif self.shared is None or self.shared.away(now):
            soonest = self._offer_own(now)
        else:
            soonest = self._offer_shared(self.shared, now)
        soonest = min(soonest, self._swept + HEARTBEAT, *self._offers.values())
        return max(0.0, soonest - self.clock())

    def _offer_own(self, now: float) -> float:
        """Offer as many turns as the process's own count allows; return when to go on."""
        while True:
            soonest: dict[Windows, float] = {}
            place = self.lanes.first(partial(self._may_go, soonest, now))
            if place is None:
                return min(soonest.values(), default=math.inf)
            self._offer(place)

    def _may_go(self, soonest: dict[Windows, float], now: float, place: Place) -> bool:
        if not self._can_be_offered(place):
            return False
        windows = place.windows
        if windows not in soonest:
            soonest[windows] = self.window.earliest(windows, len(self._offers))
        return soonest[windows] <= now

    def _offer_shared(self, shared: SharedCount, now: float) -> float:
        """Offer a turn that Redis allows, or advance towards one; return when to go on."""
        if self._offers:
            return math.inf
        reserved = shared.reservation.held()
        soonest: list[float] = []

        def may_go(place: Place) -> bool:
            if not self._can_be_offered(place):
                return False
            if reserved is not None:
                return place.windows == reserved
            soonest.append(
                max(shared.not_before(place), self.window.earliest(place.windows) - AHEAD)
            )
            return soonest[-1] <= now

        place = self.lanes.first(may_go)
        if place is None:
            # No call remains that could use the reservation.
            shared.reservation.drop()
            return min(soonest, default=math.inf if reserved is None else now)
        # A restarted Redis has lost the last minute, which this process still knows.
        own_wait = self.window.earliest(place.windows) - self.clock() - TOLERANCE
        ready, wait = shared.prepare(place, max(0.0, own_wait))
        if ready:
            self._offer(place)
            return math.inf
        if shared.away(self.clock()):
            for queued in list(self.lanes):
                if (problem := shared.problem(queued)) is not None:
                    self._leave(queued)
                    queued.fail(problem)
        return self.clock() + wait

    def _can_be_offered(self, place: Place) -> bool:
        return place not in self._offers and place.group not in self._unresponsive

    def _offer(self, place: Place) -> None:
        try:
            runs = place.offer()
        except RuntimeError:  # its event loop is closed
            self._leave(place)
            return
        self.lanes.served(place)
        if runs:
            self._offers[place] = self.clock() + GRACE
        else:
            self._unresponsive.add(place.group)
