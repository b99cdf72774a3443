"""Read-ahead of the synchronous client: calls in threads, answered in order."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable
from contextvars import copy_context
from typing import TYPE_CHECKING, Generic, TypeVar

from altegio._limiting.waiter import Cancellation, current_cancellation
from altegio._settings import MAX_IN_FLIGHT

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

__all__ = ["ReadAhead"]

C = TypeVar("C")
R = TypeVar("R")


class ReadAhead(Generic[C, R]):
    """Calls in flight, whose answers are taken in the order in which they were started.

    The threads start with the first call and end with the last. A thread that has sent its request
    cannot be stopped: it ends when the answer arrives, which is discarded.
    """

    def __init__(self, send: Callable[[C], R]) -> None:
        """Create one for an iteration; ``send`` answers one call."""
        self._send = send
        self._started: deque[tuple[Future[R], Cancellation]] = deque()
        self._threads: ThreadPoolExecutor | None = None
        self._process = os.getpid()

    @property
    def pending(self) -> int:
        """Calls whose answers have not been taken; none in a child process, without threads."""
        if self._process != os.getpid():
            self._process = os.getpid()
            self._started.clear()
            self._threads = None
        return len(self._started)

    def start(self, call: C) -> None:
        """Send a call without waiting for its answer."""
        if self._threads is None:
            from concurrent.futures import ThreadPoolExecutor  # imported when needed

            self._threads = ThreadPoolExecutor(MAX_IN_FLIGHT, "altegio-read-ahead")
        # A thread starts with an empty context; the caller's names the block that collects.
        context, cancellation = copy_context(), Cancellation()
        context.run(current_cancellation.set, cancellation)
        self._started.append((self._threads.submit(context.run, self._send, call), cancellation))

    def take(self) -> R:
        """Wait for the answer to the oldest call; raises the call's error."""
        answer, _ = self._started[0]
        result = answer.result()  # an exception from a signal handler leaves it to close()
        self._started.popleft()
        return result

    def close(self) -> None:
        """Abandon the calls in flight; calls that wait for their turn are not sent."""
        for _ in range(self.pending):
            answer, cancellation = self._started.popleft()
            answer.cancel()
            cancellation.cancel()
        if self._threads is not None:
            self._threads.shutdown(wait=False)
            self._threads = None
