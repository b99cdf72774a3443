"""Sliding windows over the requests that a process has sent.

Not pyrate-limiter's bucket, whose lock an interrupted thread or a fork may leave locked. Here a
permit is claimed by a single atomic ``dict.setdefault``.
"""

from __future__ import annotations

import math
from typing import TypeAlias

__all__ = ["Window", "Windows"]

#: Pairs of a number of requests and the milliseconds in which it may be sent.
Windows: TypeAlias = tuple[tuple[int, int], ...]


class Window:
    """Numbered departures: request *n* of the process is sent at ``_moments[n]``."""

    def __init__(self) -> None:
        self._moments: dict[int, tuple[float]] = {}
        #: Approximately the next number: a thread may be interrupted before it updates the hint.
        self._hint = 0
        #: Number of departures to keep.
        self.capacity = 0

    def __len__(self) -> int:
        return len(self._moments)

    def earliest(self, windows: Windows, ahead: int = 0) -> float:
        """Return the earliest moment for another request, after ``ahead`` others.

        Infinite when it depends on when those are sent.
        """
        return self._earliest(self._next(), windows, ahead)

    def claim(self, windows: Windows, now: float) -> bool:
        """Count a request that is sent now, if the windows allow it."""
        departure = (now,)  # distinguished by identity
        while True:
            number = self._next()
            if self._earliest(number, windows, 0) > now:
                return False
            if self._count(number, departure):
                return True

    def note(self, moment: float) -> None:
        """Count a request that is sent whether or not these windows allow it."""
        departure = (moment,)
        while not self._count(self._next(), departure):
            pass

    def _next(self) -> int:
        number, moments = self._hint, self._moments
        if number and number - 1 not in moments:  # the hint is a minute old
            number = max(list(moments))
        while number in moments:
            number += 1
        return number

    def _earliest(self, number: int, windows: Windows, ahead: int) -> float:
        earliest = -math.inf
        for limit, milliseconds in windows:
            if ahead >= limit:
                return math.inf
            before = self._moments.get(number + ahead - limit)
            if before is not None:
                earliest = max(earliest, before[0] + milliseconds / 1000)
        return earliest

    def _count(self, number: int, departure: tuple[float]) -> bool:
        if self._moments.setdefault(number, departure) is not departure:
            return False
        self._hint = number + 1
        self._moments.pop(number - self.capacity, None)
        return True
