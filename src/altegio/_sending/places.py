"""Places in a pool that survive an exception at any instruction.

A signal handler (Celery's soft time limit, ``alarm``) may raise anywhere, even between taking a
place and storing it. So a place is a weak reference, which disappears with the call's frame: no
code has to run to release it.
"""

from __future__ import annotations

import threading
import time
import weakref
from _queue import Empty, SimpleQueue  # queue itself imports heapq too
from contextlib import suppress
from typing import Final

__all__ = ["PLACES", "Place", "Places"]

#: Concurrent requests over one pool.
PLACES: Final = 100
#: Seconds after which a waiting thread checks again: an aborted call notifies no thread.
_RECHECK: Final = 0.1


class _Owner:
    """The object that places refer to."""


class Place(weakref.ref[_Owner]):
    """A place, taken for as long as this object lives."""


class Places:
    """A semaphore for threads."""

    def __init__(self) -> None:
        self._owner = _Owner()
        self._number = PLACES
        # A lock implemented in C: no signal handler runs between acquiring it and entering `with`.
        self._lock = threading.Lock()
        self._freed: SimpleQueue[None] = SimpleQueue()

    @property
    def used(self) -> int:
        """Number of places taken."""
        return weakref.getweakrefcount(self._owner)

    def take(self, timeout: float | None) -> Place | None:
        """Take a place, or wait for one; ``None`` after a timeout in seconds."""
        deadline = None if timeout is None else time.monotonic() + timeout
        while (place := self._take()) is None:
            wait = _RECHECK if deadline is None else min(_RECHECK, deadline - time.monotonic())
            if wait <= 0:
                return None
            with suppress(Empty):
                self._freed.get(timeout=wait)
        return place

    def _take(self) -> Place | None:
        with self._lock:
            return Place(self._owner) if self.used < self._number else None

    def release(self, held: list[Place]) -> None:
        """Release a place, the only one in the list."""
        held.clear()
        if self._freed.qsize() < self._number:
            self._freed.put(None)
