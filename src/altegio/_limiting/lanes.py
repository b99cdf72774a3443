"""Order of waiting calls: by lane, then by user in turns, then by arrival."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, Protocol

from .rate_limit import RateLimit
from .window import Windows

__all__ = ["Lanes", "Place"]

#: Interactive turns in a row while background calls wait; the next turn is a background call's.
INTERACTIVE_IN_A_ROW: Final = 9


class Place(Protocol):
    """A waiting call, as the queue sees it."""

    @property
    def settings(self) -> RateLimit:
        """The rate limit of its client."""
        ...

    @property
    def windows(self) -> Windows:
        """The windows of its client's rate limit."""
        ...

    @property
    def background(self) -> bool:
        """Whether it yields to interactive calls."""
        ...

    @property
    def user(self) -> object:
        """A key of the user that it acts for."""
        ...

    @property
    def group(self) -> object:
        """The thread or event loop that has to run for it to act on an offer."""
        ...

    def offer(self) -> bool:
        """Offer it a turn; returns whether its group runs.

        Raises RuntimeError when its event loop is closed.
        """
        ...

    def fail(self, problem: str) -> None:
        """Fail the call: the shared count is unavailable."""


class Lanes:
    """Waiting calls, interactive ones before background ones; users of a lane take turns."""

    def __init__(self) -> None:
        self._interactive: dict[object, dict[Place, None]] = {}
        self._background: dict[object, dict[Place, None]] = {}
        self._in_a_row = 0
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Place]:
        for lane in (self._interactive, self._background):
            for places in lane.values():
                yield from places

    def __contains__(self, place: Place) -> bool:
        return place in self._lane(place).get(place.user, ())

    def add(self, place: Place) -> None:
        """Add a call behind its user's others, unless it waits already."""
        if place not in self:
            self._lane(place).setdefault(place.user, {})[place] = None
            self._count += 1

    def remove(self, place: Place) -> None:
        """Remove a call, if it waits."""
        if place in self:
            lane = self._lane(place)
            del lane[place.user][place]
            if not lane[place.user]:
                del lane[place.user]
            self._count -= 1

    def first(self, ready: Callable[[Place], bool]) -> Place | None:
        """Return the first ready call in order."""
        lanes = (self._interactive, self._background)
        for lane in reversed(lanes) if self._in_a_row >= INTERACTIVE_IN_A_ROW else lanes:
            for places in lane.values():
                for place in places:
                    if ready(place):
                        return place
        return None

    def served(self, place: Place) -> None:
        """Note that a call got its turn; the next turn is another user's."""
        lane = self._lane(place)
        lane[place.user] = lane.pop(place.user)
        counts = not place.background and bool(self._background)
        self._in_a_row = self._in_a_row + 1 if counts else 0

    def _lane(self, place: Place) -> dict[object, dict[Place, None]]:
        return self._background if place.background else self._interactive
