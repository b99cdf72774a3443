"""Waiting for a turn under the rate limit: as a task, and as a thread.

The rest of the client is written once and turned into its synchronous twin by replacing names;
this differs in more than a name, as connections do (``_sending/connections.py``).
"""

from __future__ import annotations

import asyncio
import math
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future

from .limiter import Limiter

__all__ = ["AsyncWaiter", "Waiter"]


class AsyncWaiter:
    """A task that waits for its turn."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._turn = asyncio.Event()
        self._woken = False

    def wake(self) -> bool:
        """Tell it that it is first, from any thread; returns whether its event loop runs.

        Raises RuntimeError when its event loop is closed.
        """
        if not self._woken or self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._turn.set)
            self._woken = True
        return self._loop.is_running()

    async def turn(self, patience: float | None) -> None:
        """Wait to be first; raises TimeoutError."""
        async with asyncio.timeout(None if patience == math.inf else patience):
            await self._turn.wait()

    async def attempt(self, limiter: Limiter) -> float:
        """Try to take a permit; the event loop goes on meanwhile.

        Returns 0 with a permit, else the seconds before another try.
        """
        while (wait := limiter.attempt()) is None:
            await _in_thread(limiter.ask)
        return wait

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)


async def _in_thread(function: Callable[[], None]) -> None:
    """Run a function in a thread of its own, to its end even when the caller is cancelled.

    The event loop's own threads may all be busy with what waits for this.
    """
    done: Future[None] = Future()
    done.set_running_or_notify_cancel()

    def run() -> None:
        try:
            function()
        except BaseException as error:  # noqa: BLE001 (raised where it is awaited)
            done.set_exception(error)
        else:
            done.set_result(None)

    threading.Thread(target=run, name="altegio-rate-limit", daemon=True).start()
    await asyncio.wrap_future(done)


class Waiter:
    """A thread that waits for its turn."""

    def __init__(self) -> None:
        self._turn = threading.Event()

    def wake(self) -> bool:
        """Tell it that it is first; from any thread."""
        self._turn.set()
        return True

    def turn(self, patience: float | None) -> None:
        """Wait to be first; raises TimeoutError."""
        if not self._turn.wait(None if patience is None else min(patience, threading.TIMEOUT_MAX)):
            raise TimeoutError

    def attempt(self, limiter: Limiter) -> float:
        """Try to take a permit; returns 0 with one, else the seconds before another try."""
        while (wait := limiter.attempt()) is None:
            limiter.ask()
        return wait

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)
