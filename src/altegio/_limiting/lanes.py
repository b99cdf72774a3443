"""Order of waiting calls: by lane, then by user in turns, then by arrival."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, Protocol

from .rate_limit import RateLimit
from .window import Windows

__all__ = ["Lanes", "QueuedCall"]

#: Interactive turns in a row while background calls wait; the next turn is a background call's.
INTERACTIVE_IN_A_ROW: Final = 9


class QueuedCall(Protocol):
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
        """The thread or event loop that must be running for it to act on an offer."""
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
        self._interactive: dict[object, dict[QueuedCall, None]] = {}
        self._background: dict[object, dict[QueuedCall, None]] = {}
        self._in_a_row = 0
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[QueuedCall]:
        for lane in (self._interactive, self._background):
            for calls in lane.values():
                yield from calls

    def __contains__(self, call: QueuedCall) -> bool:
        return call in self._lane(call).get(call.user, ())

    def add(self, call: QueuedCall) -> None:
        """Add a call behind its user's others, unless it waits already."""
        if call not in self:
            self._lane(call).setdefault(call.user, {})[call] = None
            self._count += 1

    def remove(self, call: QueuedCall) -> None:
        """Remove a call, if it waits."""
        if call in self:
            lane = self._lane(call)
            del lane[call.user][call]
            if not lane[call.user]:
                del lane[call.user]
            self._count -= 1

    def first(self, ready: Callable[[QueuedCall], bool]) -> QueuedCall | None:
        """Return the first ready call in order."""
        lanes = (self._interactive, self._background)
        for lane in reversed(lanes) if self._in_a_row >= INTERACTIVE_IN_A_ROW else lanes:
            for calls in lane.values():
                for call in calls:
                    if ready(call):
                        return call
        return None

    def served(self, call: QueuedCall) -> None:
        """Note that a call got its turn; the next turn is another user's."""
        lane = self._lane(call)
        lane[call.user] = lane.pop(call.user)
        counts = not call.background and bool(self._background)
        self._in_a_row = self._in_a_row + 1 if counts else 0

    def _lane(self, call: QueuedCall) -> dict[object, dict[QueuedCall, None]]:
        return self._background if call.background else self._interactive
