"""Connections of the synchronous client: a pool for all threads of a process.

The rest of the client is written once and turned into its synchronous twin by replacing names;
connections differ in more than names (``async_connections.py``).
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, Final

from altegio import _http

from .forks import reset_after_fork
from .places import BrokenPlacesError, Place, Places

__all__ = ["CLOSED", "Connections", "pool_timeout"]

CLOSED: Final = "this client is closed: make a new one, or use it inside its with block"


def pool_timeout(request: _http.Request) -> Exception:
    """Return the error of a request that got no connection in time."""
    return _http.library.PoolTimeout("all connections are in use", request=request)


class _Pool:
    """An HTTP client with a limited number of concurrent calls."""

    def __init__(self, client: _http.Client) -> None:
        self.client, self.places = client, Places()
        _http.harden(client)


class Connections:
    """One connection pool for all threads; a forked child gets another.

    A pool with an aborted call is replaced: an exception from a signal handler may have left one of
    httpcore's locks locked or a connection half open. Calls in flight finish on the old pool.
    """

    def __init__(
        self, make: Callable[[], _http.Client], given: _http.Client | None, *, owned: bool
    ) -> None:
        self._make, self._given, self._owned = make, given, owned
        self._pool: _Pool | None = None if given is not None else _Pool(make())
        self._replaced: list[_Pool] = []
        self._lock = threading.Lock()
        self._closed = False
        self._parents_pools: list[object] = []
        if given is None and owned:
            _http.preload(asynchronous=False)
        reset_after_fork(self)

    def client(self) -> _http.Client:
        """Return the HTTP client that builds requests."""
        if self._closed:
            raise RuntimeError(CLOSED)
        return self._given if self._given is not None else self._current().client

    def use(self, request: _http.Request) -> Use:
        """Return a context manager that yields an HTTP client with a connection for one request."""
        return Use(self, request)

    def take(self, request: _http.Request, held: list[Place]) -> tuple[_http.Client, _Pool | None]:
        """Take a place in the pool; raises PoolTimeout."""
        if self._given is not None or not self._owned:
            return self.client(), None
        while True:
            if self._closed:
                raise RuntimeError(CLOSED)
            pool = self._current()
            if self._replaced:  # the traceback of an exception may have kept its place until now
                self._close_replaced()
            try:
                place = pool.places.take(request.extensions["timeout"]["pool"])
            except BrokenPlacesError:
                self._replace(pool)
                continue
            if place is None:
                raise pool_timeout(request)
            held.append(place)
            return pool.client, pool

    def leave(self, pool: _Pool, held: list[Place]) -> None:
        """Release a place after a call that was not aborted."""
        pool.places.release(held)
        if self._replaced:
            self._close_replaced()

    def _current(self) -> _Pool:
        pool = self._pool
        if pool is None:
            with self._lock:
                pool = self._pool
                if pool is None:
                    pool = self._pool = _Pool(self._make())
        return pool

    def _replace(self, broken: _Pool) -> None:
        with self._lock:
            if self._pool is broken:
                self._replaced.append(broken)
                self._pool = None
        self._close_replaced()

    def _close_replaced(self) -> None:
        """Close the replaced pools that are no longer in use."""
        with self._lock:
            unused = [pool for pool in self._replaced if not pool.places.used]
            self._replaced = [pool for pool in self._replaced if pool not in unused]
        for pool in unused:
            pool.client.close()

    def close(self) -> None:
        """Close the pools, but not a client or a transport that the caller supplied."""
        with self._lock:
            self._closed = True
            pools = [*self._replaced, *([self._pool] if self._pool is not None else [])]
            self._pool, self._replaced = None, []
        if self._owned:
            for pool in pools:
                pool.client.close()

    def after_fork(self) -> None:
        """Drop the parent's pools in a child process, without closing them."""
        self._lock = threading.Lock()
        self._parents_pools += [self._pool, *self._replaced]
        self._pool, self._replaced = None, []


class Use:
    """A connection for one request."""

    def __init__(self, connections: Connections, request: _http.Request) -> None:
        self._connections, self._request = connections, request
        self._held: list[Place] = []
        self._pool: _Pool | None = None

    def __enter__(self) -> Any:
        client, self._pool = self._connections.take(self._request, self._held)
        return client

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # After an error that is not httpx's, the place is not released: the call was aborted.
        if self._pool is None:
            return
        if kind is None or issubclass(kind, _http.classes("HTTPError")):
            self._connections.leave(self._pool, self._held)
        else:
            self._held.clear()
