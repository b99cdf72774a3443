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
from .lanes import Lanes, QueuedCall
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
        self._offers: dict[QueuedCall, float] = {}
        #: Each call's last heartbeat, and the threads and event loops that do not answer.
        self._heartbeats: dict[QueuedCall, float] = {}
        self._unresponsive: set[object] = set()
        self._swept = -math.inf
        #: Ends of the latest pauses; the latest end counts.
        self._pauses: deque[float] = deque([-math.inf], maxlen=16)
        self._refusals = 0

    @property
    def paused_until(self) -> float:
        """The end of the pause after a 429."""
        return max(tuple(self._pauses))

    def join(self, call: QueuedCall) -> None:
        """Enqueue a call, or renew its heartbeat."""
        self.dispatcher.tell(self._join, call)

    def leave(self, call: QueuedCall) -> None:
        """Remove a call from the queue."""
        self.dispatcher.tell(self._leave, call)

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

    def _join(self, call: QueuedCall) -> None:
        shared = self.shared
        if shared is not None and shared.away(self.clock()):
            problem = shared.problem(call)
            if problem is not None:
                call.fail(problem)
                return
        self.lanes.add(call)
        self._heartbeats[call] = self.clock()
        self._offers.pop(call, None)
        self._unresponsive.discard(call.group)

    def _leave(self, call: QueuedCall) -> None:
        self.lanes.remove(call)
        self._heartbeats.pop(call, None)
        self._offers.pop(call, None)
        self._unresponsive.discard(call.group)

    def step(self) -> float | None:
        """Offer turns; return the seconds until the next step, ``None`` when no call waits."""
        now = self.clock()
        if now >= self._swept + HEARTBEAT:
            self._swept = now
            for call in [call for call, heard in self._heartbeats.items() if now - heard > LOST]:
                self._leave(call)
        if not self.lanes:
            return None
        for call in [call for call, end in self._offers.items() if now >= end]:
            del self._offers[call]
            self._unresponsive.add(call.group)
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
            call = self.lanes.first(partial(self._may_go, soonest, now))
            if call is None:
                return min(soonest.values(), default=math.inf)
            self._offer(call)

    def _may_go(self, soonest: dict[Windows, float], now: float, call: QueuedCall) -> bool:
        if not self._can_be_offered(call):
            return False
        windows = call.windows
        if windows not in soonest:
            soonest[windows] = self.window.earliest(windows, len(self._offers))
        return soonest[windows] <= now

    def _offer_shared(self, shared: SharedCount, now: float) -> float:
        """Offer a turn that Redis allows, or advance towards one; return when to go on."""
        if self._offers:
            return math.inf
        reserved = shared.reservation.held()
        soonest: list[float] = []

        def may_go(call: QueuedCall) -> bool:
            if not self._can_be_offered(call):
                return False
            if reserved is not None:
                return call.windows == reserved
            soonest.append(max(shared.not_before(call), self.window.earliest(call.windows) - AHEAD))
            return soonest[-1] <= now

        call = self.lanes.first(may_go)
        if call is None:
            # No call remains that could use the reservation.
            shared.reservation.drop()
            return min(soonest, default=math.inf if reserved is None else now)
        # A restarted Redis has lost the last minute, which this process still knows.
        own_wait = self.window.earliest(call.windows) - self.clock() - TOLERANCE
        ready, wait = shared.prepare(call, max(0.0, own_wait))
        if ready:
            self._offer(call)
            return math.inf
        if shared.away(self.clock()):
            for queued in list(self.lanes):
                if (problem := shared.problem(queued)) is not None:
                    self._leave(queued)
                    queued.fail(problem)
        return self.clock() + wait

    def _can_be_offered(self, call: QueuedCall) -> bool:
        return call not in self._offers and call.group not in self._unresponsive

    def _offer(self, call: QueuedCall) -> None:
        try:
            runs = call.offer()
        except RuntimeError:  # its event loop is closed
            self._leave(call)
            return
        self.lanes.served(call)
        if runs:
            self._offers[call] = self.clock() + GRACE
        else:
            self._unresponsive.add(call.group)
