"""A thread that waits for its turn under the rate limit."""

from __future__ import annotations

import time
from _queue import Empty, SimpleQueue  # queue itself imports heapq too
from contextvars import ContextVar
from typing import Final

from altegio._errors import RateLimiterUnavailableError

from .host_queue import HEARTBEAT
from .limiter import Limiter
from .rate_limit import Priority

__all__ = ["Cancellation", "Waiter", "WaitingCall", "current_cancellation"]

#: Seconds between attempts without a dispatcher thread, while the interpreter shuts down.
_ALONE: Final = 0.05


class WaitingCall:
    """Common part of calls that wait in threads and in tasks."""

    def __init__(self, limiter: Limiter, priority: Priority, user: object) -> None:
        """Create one for a call; ``user`` is an opaque key of the user that the call acts for."""
        self.settings, self.windows = limiter.settings, limiter.windows
        self.background, self.user = priority == "background", user
        self._queue = limiter.queue
        self._deadline: float | None = None

    def _start(self, max_wait: float | None) -> None:
        if max_wait is not None:
            self._deadline = time.monotonic() + max_wait
        self._queue.join(self)

    def _until_next_check(self) -> float:
        """Return the seconds until the next check; raises TimeoutError after the deadline."""
        longest = HEARTBEAT if self._queue.dispatcher.running else _ALONE
        if self._deadline is None:
            return longest
        remaining = self._deadline - time.monotonic()
        if remaining <= 0 or self._queue.paused_until > self._deadline:
            raise TimeoutError
        return min(longest, remaining)

    def _claim_or_rejoin(self, problem: str | None, *, offered: bool) -> bool:
        """Claim a permit after an offer, or report that the call still waits."""
        if problem is not None:
            raise RateLimiterUnavailableError(problem)
        alone = not self._queue.dispatcher.running
        if (offered or alone) and self._queue.claim(self.windows):
            return True
        self._queue.join(self)
        return False

    @property
    def group(self) -> object:
        """The thread or event loop that must be running to notice an offer."""
        return self

    def offer(self) -> bool:
        """Offer it a turn; returns whether its thread or event loop runs."""
        raise NotImplementedError

    def fail(self, problem: str) -> None:
        """Fail the call: the shared count is unavailable."""
        raise NotImplementedError


class Cancellation:
    """Cancellation of a call that waits in another thread, when its answer is not needed."""

    def __init__(self) -> None:
        self._waiters: list[Waiter] = []
        self._cancelled = False

    def add(self, waiter: Waiter) -> None:
        """Register a waiting call."""
        self._waiters.append(waiter)
        if self._cancelled:
            self.cancel()

    def cancel(self) -> None:
        """Make the call fail now, or as soon as it waits."""
        self._cancelled = True
        for waiter in self._waiters:
            waiter.fail("the call was cancelled before its turn")


#: Cancels the waiting of the context's call; set in threads that read ahead.
current_cancellation: Final[ContextVar[Cancellation | None]] = ContextVar(
    "current_cancellation", default=None
)


class Waiter(WaitingCall):
    """A thread that waits. Its mailbox can be interrupted anywhere without losing a message."""

    def __init__(self, limiter: Limiter, priority: Priority, user: object) -> None:
        """Create one for a call."""
        super().__init__(limiter, priority, user)
        self._mailbox: SimpleQueue[str | None] = SimpleQueue()
        if (cancellation := current_cancellation.get()) is not None:
            cancellation.add(self)

    def turn(self, max_wait: float | None) -> None:
        """Wait for a permit; raises TimeoutError after ``max_wait`` seconds."""
        try:
            self._start(max_wait)
            while True:
                problem, offered = None, True
                try:
                    problem = self._mailbox.get(timeout=self._until_next_check())
                except Empty:
                    offered = False
                if self._claim_or_rejoin(problem, offered=offered):
                    return
        finally:
            self._queue.leave(self)

    def offer(self) -> bool:
        """Offer it a turn."""
        self._mailbox.put(None)
        return True

    def fail(self, problem: str) -> None:
        """Fail the call: the shared count is unavailable."""
        self._mailbox.put(problem)
