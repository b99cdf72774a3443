"""What waiting and connecting need, once for tasks and once for threads.

The rest of the client is written once and turned into its synchronous twin by replacing names;
these few things differ in more than a name.
"""

from __future__ import annotations

import asyncio
import os
import threading
import time
import warnings
from collections.abc import AsyncGenerator, Callable
from typing import Final
from weakref import WeakKeyDictionary

import httpx

from ._rate_limit import Limiter

__all__ = ["AsyncConnections", "AsyncWaiter", "Connections", "Waiter"]

_CLOSED: Final = "this client is closed: make a new one, or use it inside its with block"


class AsyncWaiter:
    """A task that waits for its turn."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._turn = asyncio.Event()

    def wake(self) -> None:
        """Tell it that it is first; from any thread."""
        self._loop.call_soon_threadsafe(self._turn.set)

    async def turn(self, patience: float | None) -> None:
        """Wait to be first; raises TimeoutError."""
        await asyncio.wait_for(self._turn.wait(), patience)

    async def attempt(self, limiter: Limiter) -> float:
        """Try to take a permit; the event loop goes on meanwhile."""
        if not limiter.shared:
            return limiter.attempt()
        running = asyncio.ensure_future(asyncio.to_thread(limiter.attempt))
        try:
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            running.add_done_callback(lambda done: _give_back(done, limiter))
            raise

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)


def _give_back(done: asyncio.Future[float], limiter: Limiter) -> None:
    if not done.cancelled() and done.exception() is None and done.result() <= 0:
        limiter.give_back()


class Waiter:
    """A thread that waits for its turn."""

    def __init__(self) -> None:
        self._turn = threading.Event()

    def wake(self) -> None:
        """Tell it that it is first; from any thread."""
        self._turn.set()

    def turn(self, patience: float | None) -> None:
        """Wait to be first; raises TimeoutError."""
        if not self._turn.wait(patience):
            raise TimeoutError

    def attempt(self, limiter: Limiter) -> float:
        """Try to take a permit."""
        return limiter.attempt()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)


class AsyncConnections:
    """One connection pool for each event loop, closed when its loop ends.

    A pool can't outlive its event loop, but a client may: ``asyncio.run`` in every job of a worker
    makes a new loop each time.
    """

    def __init__(
        self,
        make: Callable[[], httpx.AsyncClient],
        given: httpx.AsyncClient | None,
        *,
        owned: bool,
    ) -> None:
        self._make, self._given, self._owned = make, given, owned
        self._pools: WeakKeyDictionary[asyncio.AbstractEventLoop, _Pool] = WeakKeyDictionary()
        self._closed = False

    async def get(self) -> httpx.AsyncClient:
        """The HTTP client for the running event loop."""
        if self._given is not None:
            return self._given
        loop = asyncio.get_running_loop()
        pool = self._pools.get(loop)
        if pool is None:
            if self._closed:
                raise RuntimeError(_CLOSED)
            pool = self._pools[loop] = _Pool(self._make())
            if self._owned:
                await pool.watch()
        return pool.client

    async def close(self) -> None:
        """Close all pools, but not a client or a transport that came from outside."""
        self._closed = True
        here = asyncio.get_running_loop()
        for loop, pool in list(self._pools.items()):
            del self._pools[loop]
            if loop is here:
                await pool.guard.aclose()
            elif not loop.is_closed():
                loop.call_soon_threadsafe(pool.close_soon)


class _Pool:
    """An HTTP client that is closed with its event loop.

    A loop closes the asynchronous generators that are still open when it ends (as ``asyncio.run``
    makes it do); this one closes the client.
    """

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client
        self.guard: AsyncGenerator[None] = self._until_closed()

    async def watch(self) -> None:
        await anext(self.guard)

    def close_soon(self) -> None:
        self._closing = asyncio.ensure_future(self.guard.aclose())

    async def _until_closed(self) -> AsyncGenerator[None]:
        try:
            yield
        finally:
            await self.client.aclose()


class Connections:
    """One connection pool for all threads of a process; a forked child gets one of its own."""

    def __init__(
        self, make: Callable[[], httpx.Client], given: httpx.Client | None, *, owned: bool
    ) -> None:
        self._make, self._given, self._owned = make, given, owned
        self._pool: httpx.Client | None = None
        self._process = 0
        self._lock = threading.Lock()
        self._closed = False

    def get(self) -> httpx.Client:
        """The HTTP client for this process."""
        if self._given is not None:
            return self._given
        pool = self._pool
        if pool is None or self._process != os.getpid():
            pool = self._renewed()
        return pool

    def _renewed(self) -> httpx.Client:
        if self._process not in (0, os.getpid()):
            # The lock may have been held by a thread that the fork left behind.
            self._lock = threading.Lock()
        with self._lock:
            if self._closed:
                raise RuntimeError(_CLOSED)
            if self._pool is None or self._process != os.getpid():
                with warnings.catch_warnings():
                    # What the parent opened is the parent's to close.
                    warnings.simplefilter("ignore", ResourceWarning)
                    self._pool = None
                self._pool, self._process = self._make(), os.getpid()
            return self._pool

    def close(self) -> None:
        """Close the pool, but not a client or a transport that came from outside."""
        self._closed = True
        if self._pool is not None and self._owned and self._process == os.getpid():
            self._pool.close()
        self._pool = None
