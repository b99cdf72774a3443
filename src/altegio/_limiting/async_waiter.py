"""A task that waits for its turn under the rate limit."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from .limiter import Limiter
from .rate_limit import Priority
from .waiter import WaitingCall

__all__ = ["AsyncWaiter"]


class AsyncWaiter(WaitingCall):
    """A task that waits. Other threads reach it through its event loop."""

    def __init__(self, limiter: Limiter, priority: Priority, user: object) -> None:
        """Create one for a call of the running event loop."""
        super().__init__(limiter, priority, user)
        self._loop = asyncio.get_running_loop()
        self._wakeup = asyncio.Event()
        self._problem: str | None = None

    async def turn(self, max_wait: float | None) -> None:
        """Wait for a permit; raises TimeoutError after ``max_wait`` seconds."""
        try:
            self._start(max_wait)
            while True:
                seconds = self._until_next_check()
                with suppress(TimeoutError):
                    async with asyncio.timeout(seconds):
                        await self._wakeup.wait()
                offered = self._wakeup.is_set()
                self._wakeup.clear()
                if self._claim_or_rejoin(self._problem, offered=offered):
                    return
        finally:
            self._queue.leave(self)

    @property
    def group(self) -> object:
        """The event loop: its tasks all respond, or none does."""
        return self._loop

    def offer(self) -> bool:
        """Offer it a turn; returns whether its event loop runs.

        Raises RuntimeError when it is closed.
        """
        self._loop.call_soon_threadsafe(self._wakeup.set)
        return self._loop.is_running()

    def fail(self, problem: str) -> None:
        """Fail the call: the shared count is unavailable."""
        self._problem = problem
        with suppress(RuntimeError):  # its event loop is closed
            self._loop.call_soon_threadsafe(self._wakeup.set)
