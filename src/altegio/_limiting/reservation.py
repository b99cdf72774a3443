"""Permit reserved in Redis, for the first call in this process's queue when it is due.

    none ──reserve──▶ reserved ──its moment──▶ due ──no pause in Redis──▶ checked ──take──▶ none

A reservation that is due at once needs no check. It is dropped (*none* again) when the check finds
a pause, because another process has seen a 429, or when no call takes it within ``LATENESS``. It
outlives the call that it was made for, so a cancelled call wastes no permit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from .window import Windows

__all__ = ["LATENESS", "Reservation", "Store", "StoreError"]

#: Seconds that a permit may be used late: part of the margin in ``rate_limit.SECOND``.
LATENESS: Final = 0.2


class StoreError(Exception):
    """The store is unavailable; ``login`` is true when it refused the user name or the password."""

    def __init__(self, reason: str, *, login: bool = False) -> None:
        super().__init__(reason)
        self.login = login


class Store(Protocol):
    """A count shared by processes; its methods block, and raise StoreError."""

    def reserve(
        self, windows: Windows, *, background: bool = False, not_before: float = 0.0
    ) -> tuple[bool, float]:
        """Count a request; return whether it was, and the seconds to its turn or to a new try."""
        ...

    def paused(self) -> float:
        """Return the remaining seconds of a pause of all processes."""
        ...

    def pause(self, seconds: float) -> None:
        """Pause all processes."""


class Reservation:
    """The reservation of a process; only :meth:`take` is called outside the dispatcher."""

    def __init__(self, store: Store, clock: Callable[[], float]) -> None:
        self.store, self._clock = store, clock
        #: The windows it was reserved for; calls with other windows may not take it.
        self._windows: Windows | None = None
        self._moment = 0.0
        #: Its moment once it is checked; one atomic ``pop`` takes it.
        self._checked: list[float] = []
        self._is_checked = False

    def held(self) -> Windows | None:
        """Return the windows it is reserved for, if it can be taken now or later."""
        late = self._clock() > self._moment + LATENESS
        if late or (self._is_checked and not self._checked):
            self.drop()
        return self._windows

    def drop(self) -> None:
        """Drop the reservation."""
        self._checked.clear()
        self._is_checked, self._windows = False, None

    def reserve(self, windows: Windows, *, background: bool, not_before: float) -> float:
        """Reserve; blocks. Returns 0, or the seconds to the next try if nothing was reserved."""
        reserved, wait = self.store.reserve(windows, background=background, not_before=not_before)
        if not reserved:
            return wait
        self._windows, self._moment = windows, self._clock() + wait
        if wait <= LATENESS:
            self._checked.append(self._moment)
            self._is_checked = True
        return 0.0

    def check(self) -> tuple[bool, float]:
        """Check for a pause when its moment has come; blocks then.

        Returns whether it can be taken, and the seconds until the next step.
        """
        now = self._clock()
        if now < self._moment or self._is_checked:
            return now >= self._moment, max(0.0, self._moment - now)
        paused = self.store.paused()
        if paused > 0:
            self.drop()
            return False, paused
        self._moment = self._clock()
        self._checked.append(self._moment)
        self._is_checked = True
        return True, 0.0

    def take(self, windows: Windows, now: float) -> float | None:
        """Take the permit, from any thread; returns the moment for which it is counted."""
        if windows != self._windows or now < self._moment:
            return None
        try:
            moment = self._checked.pop()
        except IndexError:
            return None
        return moment if now <= moment + LATENESS else None
