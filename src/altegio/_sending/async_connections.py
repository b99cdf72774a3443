"""Connections of the asynchronous client: a pool for each event loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, Final
from weakref import WeakKeyDictionary

from altegio import _http
from altegio._forks import reset_after_fork

from .connections import CLOSED, pool_timeout
from .places import PLACES

__all__ = ["AsyncConnections"]

#: Number of aborted calls after which a pool is replaced; each may have leaked a connection.
MAX_ABORTED: Final = 50


class _LoopPool:
    """An HTTP client that is closed with its event loop.

    ``asyncio.run`` closes the asynchronous generators that are still open when its loop ends; this
    one closes the client.
    """

    def __init__(self, client: _http.AsyncClient, *, owned: bool) -> None:
        self.client = client
        self.places = asyncio.Semaphore(PLACES)
        #: Calls that use it or wait for a place, and aborted calls.
        self.calls = self.aborted = 0
        self._guard = _until_closed(client if owned else None)

    async def open(self) -> None:
        await anext(self._guard)

    async def take(self, request: _http.Request) -> None:
        """Take a place, or wait for one; raises PoolTimeout.

        httpx's own queue takes quadratic time: with 1,000 waiting requests, more than everything
        else together.
        """
        timeout = request.extensions["timeout"]["pool"]
        try:
            async with asyncio.timeout(timeout if self.places.locked() else None):
                await self.places.acquire()
        except TimeoutError:
            raise pool_timeout(request) from None

    async def close(self) -> None:
        await self._guard.aclose()

    def close_soon(self) -> asyncio.Task[None]:
        self._closing = asyncio.ensure_future(self.close())
        return self._closing


async def _until_closed(client: _http.AsyncClient | None) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        if client is not None:
            await client.aclose()


class AsyncConnections:
    """One connection pool for each event loop, closed when its loop ends.

    A pool can't outlive its event loop, but a client may: ``asyncio.run`` in every job of a worker
    makes a new loop each time.

    A call that is cancelled at the wrong moment leaks one of httpcore's connections. So httpcore
    gets no limit, which leaked connections would exhaust, and the pool is replaced after some
    cancelled calls; calls in flight finish on the old one.
    """

    def __init__(
        self,
        make: Callable[[], _http.AsyncClient],
        given: _http.AsyncClient | None,
        *,
        owned: bool,
    ) -> None:
        self._make, self._given, self._owned = make, given, owned
        self._pools: WeakKeyDictionary[asyncio.AbstractEventLoop, _LoopPool] = WeakKeyDictionary()
        self._lock = threading.Lock()
        self._closed = False
        #: Tasks that close replaced pools, awaited by close().
        self._closing: set[asyncio.Task[None]] = set()
        self._parents_pools: list[object] = []
        if given is None and owned:
            _http.preload(asynchronous=True)
        reset_after_fork(self)

    async def client(self) -> _http.AsyncClient:
        """Return the HTTP client that builds requests, for the running event loop."""
        if self._closed:
            raise RuntimeError(CLOSED)
        return self._given if self._given is not None else (await self.pool()).client

    def use(self, request: _http.Request) -> AsyncUse:
        """Return a context manager that yields an HTTP client with a connection for one request."""
        return AsyncUse(self, request, limited=self._given is None and self._owned)

    async def pool(self) -> _LoopPool:
        """Return the pool for the running event loop."""
        if self._closed:
            raise RuntimeError(CLOSED)
        loop = asyncio.get_running_loop()
        pool = self._pools.get(loop)
        if pool is None:
            pool = _LoopPool(self._make(), owned=self._owned)
            with self._lock:
                # The pool of a loop that was closed without closing its generators.
                for other in [other for other in self._pools if other.is_closed()]:
                    del self._pools[other]
                self._pools[loop] = pool
            await pool.open()
        return pool

    def leave(self, pool: _LoopPool, *, aborted: bool) -> None:
        """Register the end of a call; close a replaced pool after its last one."""
        pool.calls -= 1
        pool.aborted += aborted
        if pool.aborted < MAX_ABORTED:
            return
        loop = asyncio.get_running_loop()
        with self._lock:
            if self._pools.get(loop) is pool:
                del self._pools[loop]
        if not pool.calls:
            closing = pool.close_soon()
            self._closing.add(closing)
            closing.add_done_callback(self._closing.discard)

    async def close(self) -> None:
        """Close all pools, but not a client or a transport that the caller supplied."""
        self._closed = True
        with self._lock:
            pools = list(self._pools.items())
            self._pools.clear()
        here = asyncio.get_running_loop()
        await asyncio.gather(*(task for task in list(self._closing) if task.get_loop() is here))
        for loop, pool in pools:
            if loop is here:
                await pool.close()
            else:
                with suppress(RuntimeError):  # it has been closed meanwhile
                    loop.call_soon_threadsafe(pool.close_soon)

    def after_fork(self) -> None:
        """Drop the parent's pools in a child process, without closing them."""
        self._lock = threading.Lock()
        self._closing = set()
        self._parents_pools.append(self._pools)
        self._pools = WeakKeyDictionary()


class AsyncUse:
    """A connection for one request."""

    def __init__(
        self, connections: AsyncConnections, request: _http.Request, *, limited: bool
    ) -> None:
        self._connections, self._request, self._limited = connections, request, limited

    async def __aenter__(self) -> Any:
        if not self._limited:
            return await self._connections.client()
        self._pool = pool = await self._connections.pool()
        pool.calls += 1
        try:
            await pool.take(self._request)
        except BaseException:
            self._connections.leave(pool, aborted=False)
            raise
        return pool.client

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if not self._limited:
            return
        pool = self._pool
        pool.places.release()
        aborted = kind is not None and not issubclass(kind, _http.classes("HTTPError"))
        self._connections.leave(pool, aborted=aborted)
