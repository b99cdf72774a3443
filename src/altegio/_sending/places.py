"""Places in a pool that survive an exception at any instruction.

A signal handler (Celery's soft time limit, ``alarm``) may raise anywhere, even between taking a
place and noting it. So nothing has to run to give a place back: it is a weak reference, counted by
the interpreter, and gone with the call's frame. Leaving is noted only by who leaves in an orderly
way; a place that is gone without that has broken off, and what it shared can't be trusted.
"""

from __future__ import annotations

import threading
import time
import weakref
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Final

__all__ = ["PLACES", "BrokenPlacesError", "Place", "Places"]

#: Requests at the same time over one pool.
PLACES: Final = 100
#: Seconds after which a waiting thread looks again, in case it was not told.
_RECHECK: Final = 0.1


class BrokenPlacesError(Exception):
    """A call broke off: its connection and locks of the pool may be half-done."""


class _Owner:
    """What places refer to."""


class Place(weakref.ref[_Owner]):
    """A place, taken for as long as this object lives."""


class Places:
    """A semaphore for threads."""

    def __init__(self) -> None:
        self._owner = _Owner()
        self._number = PLACES
        # A lock of C's: no handler runs between taking it and being sure to release it.
        self._lock = threading.Lock()
        self._freed: SimpleQueue[None] = SimpleQueue()
        self._taken = self._left = 0

    @property
    def used(self) -> int:
        """How many are taken."""
        return weakref.getweakrefcount(self._owner)

    def take(self, patience: float | None) -> Place | None:
        """Take a place, or wait for one; ``None`` when there is none in so many seconds.

        Raises:
            BrokenPlacesError: A call has broken off, now or while this one waited.
        """
        deadline = None if patience is None else time.monotonic() + patience
        while (place := self._take()) is None:
            wait = _RECHECK if deadline is None else min(_RECHECK, deadline - time.monotonic())
            if wait <= 0:
                return None
            with suppress(Empty):
                self._freed.get(timeout=wait)
        return place

    def _take(self) -> Place | None:
        with self._lock:
            used = self.used
            if self._taken - self._left != used:
                raise BrokenPlacesError
            if used >= self._number:
                return None
            self._taken += 1
            return Place(self._owner)

    def leave(self, held: list[Place]) -> None:
        """Leave a place, the only one in the list, in an orderly way."""
        with self._lock:
            held.clear()
            self._left += 1
        if self._freed.qsize() < self._number:
            self._freed.put(None)
