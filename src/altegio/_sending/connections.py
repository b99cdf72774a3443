"""Connections: a pool for each event loop, and one for all threads of a process.

The rest of the client is written once and turned into its synchronous twin by replacing names;
this differs in more than a name, as waiting does (``_limiting/waiter.py``).
"""

from __future__ import annotations

import asyncio
import os
import ssl
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Generator
from contextlib import suppress
from functools import cache, partial
from queue import Empty, SimpleQueue
from typing import Any, Final, Protocol
from weakref import WeakKeyDictionary, WeakSet

import httpx

__all__ = ["POOL", "AsyncConnections", "Connections", "ssl_context"]

_CLOSED: Final = "this client is closed: make a new one, or use it inside its with block"

#: All connections are kept for a while. A pool that keeps fewer (httpx's own keeps 20) closes some
#: that it has just given to another thread.
PLACES: Final = 100
POOL: Final = httpx.Limits(max_connections=PLACES, max_keepalive_connections=PLACES)


@cache
def ssl_context() -> ssl.SSLContext:
    """What httpx trusts; reading that takes longer than everything else about a new pool."""
    return httpx.create_ssl_context()


class Place(Protocol):
    """A place in a pool."""

    def release(self) -> None:
        """Leave it to the next one."""


class _NoQueue:
    """A place in a pool from outside, which has a queue of its own."""

    def release(self) -> None:
        pass


_NO_QUEUE: Final = _NoQueue()


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
        self._lock = threading.Lock()
        self._closed = False
        self._of_parent: list[object] = []
        _at_fork.add(self)

    async def get(self) -> httpx.AsyncClient:
        """The HTTP client for the running event loop."""
        if self._closed:
            raise RuntimeError(_CLOSED)
        if self._given is not None:
            return self._given
        loop = asyncio.get_running_loop()
        pool = self._pools.get(loop)
        if pool is None:
            pool = _Pool(self._make(), owned=self._owned)
            with self._lock:
                # A loop that was closed without ado has left its pool behind.
                for other in [other for other in self._pools if other.is_closed()]:
                    del self._pools[other]
                self._pools[loop] = pool
            await pool.open()
        return pool.client

    async def place(self, request: httpx.Request) -> Place:
        """Take a place in the pool, to be released after the request; raises httpx.PoolTimeout.

        In httpx's own queue each request looks at all others again and again: with 1,000 of them
        that takes more time than everything else together.
        """
        pool = self._pools.get(asyncio.get_running_loop())
        if pool is None or not self._owned:
            return _NO_QUEUE
        if pool.places.locked():
            try:
                async with asyncio.timeout(_patience(request)):
                    await pool.places.acquire()
            except TimeoutError:
                raise httpx.PoolTimeout("all connections are in use", request=request) from None
        else:
            await pool.places.acquire()
        return pool.places

    def protect(self, response: httpx.Response) -> None:
        """Let a call that is cancelled while its response is closed not lose the connection."""
        assert isinstance(response.stream, httpx.AsyncByteStream)  # noqa: S101 (for the types)
        response.stream = _ClosedWhole(response.stream)

    async def close(self) -> None:
        """Close all pools, but not a client or a transport that came from outside."""
        self._closed = True
        with self._lock:
            pools = list(self._pools.items())
            self._pools.clear()
        here = asyncio.get_running_loop()
        for loop, pool in pools:
            if loop is here:
                await pool.close()
            else:
                with suppress(RuntimeError):  # it has been closed meanwhile
                    loop.call_soon_threadsafe(pool.close_soon)

    def after_fork(self) -> None:
        """In a child process: the parent's pools are neither used nor closed here."""
        self._lock = threading.Lock()
        self._of_parent.append(self._pools)
        self._pools = WeakKeyDictionary()


class _ClosedWhole(httpx.AsyncByteStream):
    """A response's stream that is closed to the end, even when the task is cancelled meanwhile.

    httpcore returns a connection to its pool in several steps, and a connection whose return is
    cancelled after the first one counts as in use for ever.
    """

    def __init__(self, stream: httpx.AsyncByteStream) -> None:
        self._stream = stream

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)

    async def aclose(self) -> None:
        await _Whole(self._stream.aclose())


class _Whole:
    """Awaits a coroutine to its end; a cancellation is raised after it.

    ``asyncio.shield`` does it too, but with a task of its own, which costs each request a turn of
    the event loop. Here the coroutine's steps go on in the same task.
    """

    def __init__(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self._coroutine = coroutine

    def __await__(self) -> Generator[Any, None, None]:
        cancelled: asyncio.CancelledError | None = None
        while True:
            try:
                awaited = self._coroutine.send(None)
            except StopIteration:
                break
            if awaited is None:  # it only lets others run
                try:
                    yield
                except asyncio.CancelledError as error:
                    cancelled = error
                continue
            awaited._asyncio_future_blocking = False  # as a task does that takes it over
            while not awaited.done():
                outer = awaited.get_loop().create_future()
                awaited.add_done_callback(partial(_done, outer))
                try:
                    yield from outer
                except asyncio.CancelledError as error:
                    cancelled = error
        if cancelled is not None:
            raise cancelled


def _done(outer: asyncio.Future[None], _: object) -> None:
    if not outer.done():
        outer.set_result(None)


class _Pool:
    """An HTTP client that is closed with its event loop.

    A loop closes the asynchronous generators that are still open when it ends (``asyncio.run``
    makes it do so); this one closes the client.
    """

    def __init__(self, client: httpx.AsyncClient, *, owned: bool) -> None:
        self.client = client
        self.places = asyncio.Semaphore(PLACES)
        self._guard = _until_closed(client if owned else None)

    async def open(self) -> None:
        await anext(self._guard)

    async def close(self) -> None:
        await self._guard.aclose()

    def close_soon(self) -> None:
        self._closing = asyncio.ensure_future(self.close())


async def _until_closed(client: httpx.AsyncClient | None) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        if client is not None:
            await client.aclose()


class _Places:
    """A semaphore for threads, made of the queue that costs a tenth of ``threading.Semaphore``."""

    def __init__(self) -> None:
        self._free: SimpleQueue[None] = SimpleQueue()
        for _ in range(PLACES):
            self._free.put(None)

    def taken(self, patience: float | None) -> bool:
        """Take a place, or wait for one; returns whether it is taken."""
        try:
            self._free.get(timeout=patience)
        except Empty:
            return False
        return True

    def release(self) -> None:
        """Leave the place to the next one."""
        self._free.put(None)


class Connections:
    """One connection pool for all threads of a process; a forked child gets one of its own."""

    def __init__(
        self, make: Callable[[], httpx.Client], given: httpx.Client | None, *, owned: bool
    ) -> None:
        self._make, self._given, self._owned = make, given, owned
        self._pool: httpx.Client | None = None
        self._places = _Places()
        self._lock = threading.Lock()
        self._closed = False
        self._of_parent: list[object] = []
        _at_fork.add(self)

    def get(self) -> httpx.Client:
        """The HTTP client for this process."""
        if self._closed:
            raise RuntimeError(_CLOSED)
        if self._given is not None:
            return self._given
        pool = self._pool
        if pool is None:
            with self._lock:
                pool = self._pool
                if pool is None:
                    pool = self._pool = self._make()
        return pool

    def place(self, request: httpx.Request) -> Place:
        """Take a place in the pool, to be released after the request; raises httpx.PoolTimeout."""
        if self._given is not None or not self._owned:
            return _NO_QUEUE
        places = self._places
        if not places.taken(_patience(request)):
            raise httpx.PoolTimeout("all connections are in use", request=request)
        return places

    def protect(self, response: httpx.Response) -> None:
        """Threads are not cancelled: there is nothing to do."""

    def close(self) -> None:
        """Close the pool, but not a client or a transport that came from outside."""
        with self._lock:
            self._closed = True
            pool, self._pool = self._pool, None
        if pool is not None and self._owned:
            pool.close()

    def after_fork(self) -> None:
        """In a child process: the parent's pool is neither used nor closed here."""
        self._lock, self._places = threading.Lock(), _Places()
        self._of_parent.append(self._pool)
        self._pool = None


def _patience(request: httpx.Request) -> float | None:
    """Seconds that the request may wait for a connection."""
    seconds: float | None = request.extensions["timeout"]["pool"]
    return seconds


_at_fork: Final[WeakSet[Any]] = WeakSet()


def _after_fork() -> None:
    for connections in list(_at_fork):
        connections.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
