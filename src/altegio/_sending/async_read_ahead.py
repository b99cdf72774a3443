"""Read-ahead of the asynchronous client: calls as tasks, answered in order."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

__all__ = ["AsyncReadAhead"]

C = TypeVar("C")
R = TypeVar("R")


class AsyncReadAhead(Generic[C, R]):
    """Calls in flight, whose answers are taken in the order in which they were started."""

    def __init__(self, send: Callable[[C], Coroutine[Any, Any, R]]) -> None:
        """Create one for an iteration; ``send`` answers one call."""
        self._send = send
        self._started: deque[asyncio.Task[R]] = deque()

    @property
    def pending(self) -> int:
        """Calls whose answers have not been taken."""
        return len(self._started)

    def start(self, call: C) -> None:
        """Send a call without waiting for its answer."""
        self._started.append(asyncio.create_task(self._send(call)))

    async def take(self) -> R:
        """Wait for the answer to the oldest call; raises the call's error."""
        return await self._started.popleft()

    async def aclose(self) -> None:
        """Cancel the calls in flight, and wait until they have ended."""
        tasks = [*self._started]
        self._started.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
