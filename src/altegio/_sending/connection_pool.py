"""Pool of the synchronous client: a connection belongs to one call until that call has ended well.

httpcore's own pool offers a connection to other threads before the call that used it has ended. An
exception from a signal handler in that moment leaves them a connection in an undefined state, or a
lock that is never released. Here threads share no lock, and no call uses what an aborted one used.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

__all__ = ["ConnectionPool"]


class ConnectionPool:
    """Connections of one HTTP transport, in place of the pool that httpcore gave it."""

    def __init__(self, replaced: Any) -> None:
        """Create an empty pool, which makes connections as the replaced one does."""
        self._connect = replaced.create_connection
        #: Connections without a call by origin, the one used last at the end. Only operations of
        #: deques that are implemented in C change them: no signal handler can interrupt one.
        self._idle: dict[tuple[bytes, bytes, int], deque[Any]] = {}
        self._closed = False

    def handle_request(self, request: Any) -> Any:
        """Send an httpcore request; return its response, whose end frees the connection."""
        origin = request.url.origin
        idle = self._idle.setdefault((origin.scheme, origin.host, origin.port), deque())
        connection = self._take(idle) or self._connect(origin)
        try:
            response = connection.handle_request(request)
        except BaseException:
            connection.close()
            raise
        response.stream = _Body(response.stream, self, connection, idle)
        return response

    def _take(self, wanted: deque[Any]) -> Any:
        """Take the connection used last; ``None`` if there is none. Close those that expired."""
        for idle in list(self._idle.values()):
            while len(idle) > (idle is wanted):
                with suppress(IndexError):  # another thread took the last one
                    oldest = idle.popleft()
                    if not oldest.has_expired():
                        idle.appendleft(oldest)
                        break
                    oldest.close()
        while wanted:
            with suppress(IndexError):
                latest = wanted.pop()
                if not latest.has_expired():
                    return latest
                latest.close()
        return None

    def put_back(self, connection: Any, idle: deque[Any]) -> None:
        """Keep a connection for later requests, if it can be used for them."""
        if not connection.is_idle():
            connection.close()
            return
        idle.append(connection)
        if self._closed:
            self.close()

    def close(self) -> None:
        """Close the connections; one that a call still uses, when the call ends."""
        self._closed = True
        for idle in list(self._idle.values()):
            while idle:
                with suppress(IndexError):  # another thread took the last one
                    idle.pop().close()


class _Body:
    """The body of a response."""

    def __init__(
        self, stream: Any, pool: ConnectionPool, connection: Any, idle: deque[Any]
    ) -> None:
        # `_http.inspect_at_end` follows this name to the connection.
        self._stream = stream
        self._pool, self._used, self._idle = pool, connection, idle
        self._complete = self._closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream
        self._complete = True

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        try:
            self._stream.close()
        except BaseException:
            self._used.close()
            raise
        if self._complete:
            self._pool.put_back(self._used, self._idle)
        else:
            self._used.close()
