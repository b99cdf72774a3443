# Generated from _async/cursor_pager.py by `make generate`; not edited by hand.
"""Pager of answers that name the days of the next one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from altegio._calls.date_cursor import next_by_days
from altegio._calls.operation import Call
from altegio._sync.interfaces import Caller

from .pager import Pager

__all__ = ["CursorPager"]

T = TypeVar("T")


class CursorPager(Pager[T]):
    """The answers of a call that pages by days: every answer is an item, and a page by itself."""

    def __init__(self, client: Caller, call: Call[T]) -> None:
        """Make a pager; nothing is sent before the first iteration."""
        self._client, self._first = client, call
        self.total_count = None

    def pages(self) -> Iterator[list[T]]:
        """Yield one list a page, with one answer."""
        call: Call[T] | None = self._first
        while call is not None:
            response = self._client.raw(call)
            yield [response.data]
            call = next_by_days(call, response.meta)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._first.operation.id})"
