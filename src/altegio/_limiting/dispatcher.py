"""Worker thread that is never interrupted and processes messages.

Signal handlers run in the main thread and cancellations in tasks, so an exception can end a caller
at any instruction, even inside ``threading.Event.wait`` with the event's own lock held. Callers
therefore only put messages into a ``SimpleQueue``, which is atomic, and share no lock.
"""

from __future__ import annotations

from _queue import Empty, SimpleQueue  # queue itself imports heapq too
from _thread import allocate_lock, start_new_thread
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

__all__ = ["Dispatcher"]

#: Seconds after which an idle thread ends.
IDLE: Final = 2.0


class Dispatcher:
    """Runner of functions, in order and in one thread, which lives while there is work."""

    def __init__(self, step: Callable[[], float | None]) -> None:
        """Create one; ``step`` runs after each message.

        It returns the seconds until it has to run again, or ``None`` when no call waits.
        """
        self._step = step
        self.reset()

    def reset(self) -> None:
        """Forget all messages and the thread, in a forked child, which has neither."""
        self._inbox: SimpleQueue[tuple[Callable[..., None], tuple[Any, ...]]] = SimpleQueue()
        #: Held by the thread. Only the thread itself takes it, so no caller can leave it locked.
        self._running = allocate_lock()

    @property
    def idle(self) -> bool:
        """Whether all messages have been read."""
        return self._inbox.empty()

    @property
    def running(self) -> bool:
        """Whether there is a thread."""
        return self._running.locked()

    def tell(self, function: Callable[..., None], *arguments: object) -> None:
        """Have the thread call a function; never blocks."""
        self._inbox.put((function, arguments))
        if not self._running.locked():
            # threading.Thread.start waits for an event that an exception could leave locked. No
            # thread can be started while the interpreter ends: callers then go without one.
            with suppress(RuntimeError):
                start_new_thread(self._run, ())

    def _run(self) -> None:
        while self._running.acquire(blocking=False):
            try:
                self._work()
            finally:
                self._running.release()
            if self._inbox.empty():  # else a caller saw the thread just before it ended
                return

    def _work(self) -> None:
        wait: float | None = 0.0
        while self._read(IDLE if wait is None else wait) or wait is not None:
            wait = self._step()

    def _read(self, wait: float) -> bool:
        """Read all messages, waiting for the first; returns whether there was one."""
        try:
            function, arguments = self._inbox.get(timeout=wait)
        except Empty:
            return False
        function(*arguments)
        while not self._inbox.empty():
            function, arguments = self._inbox.get()
            function(*arguments)
        return True
