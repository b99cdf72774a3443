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
from altegio._forks import reset_after_fork

from .connection_pool import ConnectionPool
from .places import Place, Places

__all__ = ["CLOSED", "Connections", "pool_timeout"]

CLOSED: Final = "this client is closed: make a new one, or use it inside its with block"


def pool_timeout(request: _http.Request) -> Exception:
    """Return the error of a request that got no connection in time."""
    return _http.library.PoolTimeout("all connections are in use", request=request)


class _LimitedPool:
    """An HTTP client with a limited number of concurrent calls."""

    def __init__(self, client: _http.Client, *, owned: bool) -> None:
        self.client, self.places = client, Places()
        if owned:
            _http.replace_pools(client, ConnectionPool)


class Connections:
    """One connection pool for all threads; a forked child gets another."""

    def __init__(
        self, make: Callable[[], _http.Client], given: _http.Client | None, *, owned: bool
    ) -> None:
        self._make, self._given, self._owned = make, given, owned
        self._pool = None if given is not None else _LimitedPool(make(), owned=owned)
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

    def take(self, request: _http.Request, held: list[Place]) -> tuple[_http.Client, Places | None]:
        """Take a place in the pool; raises PoolTimeout."""
        if self._given is not None or not self._owned:
            return self.client(), None
        pool = self._current()
        place = pool.places.take(request.extensions["timeout"]["pool"])
        if place is None:
            raise pool_timeout(request)
        held.append(place)
        return pool.client, pool.places

    def _current(self) -> _LimitedPool:
        pool = self._pool
        if pool is None:
            with self._lock:
                if self._closed:
                    raise RuntimeError(CLOSED)
                pool = self._pool
                if pool is None:
                    pool = self._pool = _LimitedPool(self._make(), owned=self._owned)
        return pool

    def close(self) -> None:
        """Close the pool, but not a client or a transport that the caller supplied."""
        with self._lock:
            self._closed = True
            pool, self._pool = self._pool, None
        if self._owned and pool is not None:
            pool.client.close()

    def after_fork(self) -> None:
        """Drop the parent's pool in a child process, without closing it."""
        self._lock = threading.Lock()
        self._parents_pools.append(self._pool)
        self._pool = None


class Use:
    """A connection for one request."""

    def __init__(self, connections: Connections, request: _http.Request) -> None:
        self._connections, self._request = connections, request
        self._held: list[Place] = []
        self._places: Places | None = None

    def __enter__(self) -> Any:
        client, self._places = self._connections.take(self._request, self._held)
        return client

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._places is not None:
            self._places.release(self._held)
