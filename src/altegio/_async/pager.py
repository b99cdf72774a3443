"""Pagers: answers that come page by page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any, Generic, TypeVar, overload

from altegio._async.interfaces import AsyncCaller
from altegio._calls.arguments import count
from altegio._calls.model import UNSET
from altegio._calls.operation import Call, paging_of

__all__ = ["AsyncPager"]

P = TypeVar("P")
T = TypeVar("T")


class AsyncPager(Generic[T]):
    """The items of a paged answer; a page is requested when it is needed.

    Every iteration starts again, from the page that the call names or else from the first.
    Nothing is sent before the first iteration.
    """

    @overload
    def __init__(
        self, client: AsyncCaller, call: Call[list[T]], page_size: int | None = None
    ) -> None: ...
    @overload
    def __init__(
        self,
        client: AsyncCaller,
        call: Call[P],
        page_size: int | None = None,
        *,
        items: Callable[[P], list[T]],
    ) -> None: ...
    def __init__(
        self,
        client: AsyncCaller,
        call: Call[Any],
        page_size: int | None = None,
        *,
        items: Callable[[Any], list[T]] | None = None,
    ) -> None:
        """Make a pager; ``client.pages(call)`` and the facades do.

        Args:
            client: The client to send with.
            call: The call, of an operation that the API pages.
            page_size: Items a page; by default what the call names, else the largest documented
                page size, else the API's own default.
            items: Takes the items out of a page that is no list itself.

        Raises:
            TypeError: The operation is not paged, or what was given is no call.
            ValueError: ``page_size`` or the page is less than 1, or ``page_size`` is more than
                the documented largest.
        """
        paging, named = paging_of(call), call.page_named
        self._client, self._call, self._items = client, call, items
        self._start = _at_least_1(named.get(paging.page), "page") or 1
        size = _at_least_1(page_size, "page_size") or _at_least_1(
            named.get(paging.size), "page_size"
        )
        if size is not None and paging.largest is not None and size > paging.largest:
            raise ValueError(f"page_size must be at most {paging.largest}, got {size}")
        self._page_size = size or paging.largest
        self.total_count: int | None = None
        """How many items there are in all; ``None`` before the first page, or if it doesn't say."""

    async def pages(self) -> AsyncIterator[list[T]]:
        """Yield one list a page."""
        number, seen = self._start, 0
        first: list[T] = []
        total: int | None = None
        while True:
            response = await self._client.raw(self._call.page(number, self._page_size))
            page = self._items(response.data) if self._items else response.data
            # An operation that ignores the page's number answers the same page for ever.
            if not page or page == first:
                break
            if not first:
                first = [*page]
                seen = (number - 1) * len(page)  # too few if this is a short last page: harmless
                self.total_count = total = _total(response.meta, seen + len(page))
            seen += len(page)
            yield page
            # A shorter page is the last one, unless the API said how many items there are.
            if len(page) < len(first) if total is None else seen >= total:
                break
            number += 1
        if self._start == 1:
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


def _at_least_1(value: Any, name: str) -> int | None:
    if value is None or value is UNSET:
        return None
    if count(value, name) < 1:
        raise ValueError(f"{name} must be at least 1, got {value}")
    return int(value)
