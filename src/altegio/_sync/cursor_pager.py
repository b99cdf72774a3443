# Generated from _async/cursor_pager.py by `make generate`; not edited by hand.
"""Pager of answers that name the dates of the next page."""

from __future__ import annotations

from collections.abc import Generator
from typing import NoReturn, TypeVar

from altegio._calls.date_cursor import next_by_days
from altegio._calls.operation import Call
from altegio._sync.interfaces import Caller

from .pager import Pager, ReadPage

__all__ = ["CursorPager"]

T = TypeVar("T")


class CursorPager(Pager[T]):
    """Answers of a call that is paged by date; every answer is an item and a page."""

    def __init__(self, client: Caller, call: Call[T]) -> None:
        """Create a pager; nothing is sent before the first iteration."""
        self._client, self._first = client, call
        self.total_count = self.next_page = None

    def starting_at(self, page: int) -> NoReturn:
        """Refuse, because these pages have no numbers; pass other dates to the call instead.

        Raises:
            TypeError: Always.
        """
        raise TypeError(
            f"{self._first.operation.id} is paged by date: pass the dates to start from, "
            f"not page {page!r}"
        )

    def _read(self, limit: int | None = None) -> Generator[ReadPage[T]]:  # noqa: ARG002
        """Yield one page with one answer; the next one's call is known only then."""
        call: Call[T] | None = self._first
        while call is not None:
            response = self._client.raw(call)
            yield ReadPage([response.data], None)
            call = next_by_days(call, response.meta)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._first.operation.id})"
