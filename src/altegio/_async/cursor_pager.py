"""Pager of answers that name the days of the next one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TypeVar

from altegio._async.interfaces import AsyncCaller
from altegio._calls.date_cursor import next_by_days
from altegio._calls.operation import Call

from .pager import AsyncPager

__all__ = ["AsyncCursorPager"]

T = TypeVar("T")


class AsyncCursorPager(AsyncPager[T]):
    """The answers of a call that pages by days: every answer is an item, and a page by itself."""

    def __init__(self, client: AsyncCaller, call: Call[T]) -> None:
        """Make a pager; nothing is sent before the first iteration."""
        self._client, self._first = client, call
        self.total_count = None

    async def pages(self) -> AsyncIterator[list[T]]:
        """Yield one list a page, with one answer."""
        call: Call[T] | None = self._first
        while call is not None:
            response = await self._client.raw(call)
            yield [response.data]
            call = next_by_days(call, response.meta)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._first.operation.id})"
