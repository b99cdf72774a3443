"""Long answers, page by page."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from altegio._calls.operation import Call

if TYPE_CHECKING:
    from .client import AsyncAltegio

__all__ = ["AsyncPager"]

T = TypeVar("T")


class AsyncPager(Generic[T]):
    """The items of an answer that comes in pages; a page is asked for when it is needed.

    Every iteration starts again from the first page. Nothing is sent before the first one.
    """

    def __init__(
        self, client: AsyncAltegio, call: Call[list[T]], page_size: int | None = None
    ) -> None:
        self._client, self._call, self._page_size = client, call, page_size
        if page_size is not None and page_size < 1:
            raise ValueError(f"page_size must be at least 1, got {page_size}")
        self.total_count: int | None = None
        """How many items there are in all; ``None`` before the first page, or if it doesn't say."""

    async def pages(self) -> AsyncIterator[list[T]]:
        """Yield one list a page."""
        number, seen = 1, 0
        first: list[T] = []
        total: int | None = None
        while True:
            response = await self._client.raw(self._call.page(number, self._page_size))
            page = response.data
            # An operation that ignores the page's number answers the first page for ever.
            if not page or (number > 1 and page == first):
                break
            if number == 1:
                first = [*page]
                self.total_count = total = _total(response.meta, len(page))
            seen += len(page)
            yield page
            # A shorter page is the last one, unless the API said how many items there are.
            if len(page) < len(first) if total is None else seen >= total:
                break
            number += 1
        self.total_count = seen

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page:
                yield item

    async def collect(self, *, limit: int | None = None) -> list[T]:
        """Read all items, or the first ``limit``, into a list."""
        if limit is not None and limit < 0:
            raise ValueError(f"limit must not be negative, got {limit}")
        items: list[T] = []
        if limit == 0:
            return items
        async for page in self.pages():
            items += page
            if limit is not None and len(items) >= limit:
                return items[:limit]
        return items

    async def first(self) -> T | None:
        """Read the first item, or ``None`` when there is none."""
        async for page in self.pages():
            return page[0]
        return None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._call.operation.id})"


def _total(meta: dict[str, Any], found: int) -> int | None:
    """How many items there are in all, if the first page says so.

    ``count`` is the total in some answers and the page's own number in others: as large as the
    page, it may be either.
    """
    total, count = (_number(meta.get(name)) for name in ("total_count", "count"))
    if total is not None:
        return total
    return count if count is not None and count > found else None


def _number(value: Any) -> int | None:
    return int(value) if isinstance(value, int | str) and str(value).isdigit() else None
