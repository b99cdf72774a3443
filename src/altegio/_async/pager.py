"""Pagers: paged answers, read ahead."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, get_origin, overload

import msgspec

from altegio._async.interfaces import AsyncCaller
from altegio._calls.arguments import require_count
from altegio._calls.operation import Call, paging_of
from altegio._calls.wire import UNSET
from altegio._errors import APIConnectionError, APIStatusError, UnexpectedResponseError
from altegio._forks import load
from altegio._response import Response
from altegio._settings import MAX_IN_FLIGHT

__all__ = ["AsyncPager", "ReadPage"]

if TYPE_CHECKING:
    from altegio._sending.async_read_ahead import AsyncReadAhead

_READ_AHEAD: Final = "async_read_ahead"

P = TypeVar("P")
T = TypeVar("T")

#: Maximum number of digits of a plausible total.
_DIGITS: Final = 18


class AsyncPager(Generic[T]):
    """The items of a paged answer, in the API's order.

    While you work on a page the next ones are in flight: up to eight where the first page gives the
    total, else one at first and later up to half as many as were read. Requests in flight are
    abandoned when you leave the loop. A page requested ahead that failed temporarily (429, 5xx, a
    gateway's 403, no answer) is requested again when needed, alone and with the client's retries.

    Every iteration starts again, from the page that the call names or else from the first.
    Nothing is sent before the first iteration.

    Attributes:
        total_count: The number of items in all; ``None`` before the first page, or if it is not
            given.
        next_page: The page to resume at, see :meth:`starting_at`: in a loop over :meth:`pages` the
            one after the current page; in a loop over items the page of the current item; ``None``
            after the last.
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
        """Create a pager, as ``client.pages(call)`` and the facades do.

        Args:
            client: The client to send with.
            call: The call, of an operation that the API pages.
            page_size: Items per page; by default that of the call, else the largest documented page
                size, else the API's own default.
            items: Returns the items of a page that is not itself a list.

        Raises:
            TypeError: The operation has no numbered pages, or its answer is not a list and
                ``items`` is missing, or ``call`` is not a call.
            ValueError: ``page_size`` or the page is less than 1, or ``page_size`` is more than
                the documented largest.
        """
        paging, named = paging_of(call), call.page_named
        if items is None and get_origin(call.operation.answer_type) is not list:
            raise TypeError(
                f"{call.operation.id} does not return a list: "
                f"use {type(self).__name__}(client, call, items=…)"
            )
        self._client, self._call, self._items = client, call, items
        self._start = _at_least_1(named.get(paging.page), "page") or 1
        size = _at_least_1(page_size, "page_size") or _at_least_1(
            named.get(paging.size), "page_size"
        )
        if size is not None and paging.largest is not None and size > paging.largest:
            raise ValueError(f"page_size must be at most {paging.largest}, got {size}")
        self._page_size = size or paging.largest
        self.total_count: int | None = None
        self.next_page: int | None = self._start

    def starting_at(self, page: int) -> AsyncPager[T]:
        """Return a pager of the same items that starts at another page.

        Save ``next_page`` together with a page's results to resume an interrupted export without
        gaps or duplicates. The page size must be the same. Items that are added or removed
        meanwhile move later ones to other pages; to follow changes, filter by the time of change
        instead.

        Args:
            page: The page, counted from 1; ``next_page`` of an earlier pager.

        Raises:
            TypeError: ``page`` is not an integer.
            ValueError: ``page`` is less than 1.
        """
        call = self._call.page(require_count(page, "page"), self._page_size)
        if self._items is None:
            return AsyncPager(self._client, call, self._page_size)
        return AsyncPager(self._client, call, self._page_size, items=self._items)

    async def pages(self) -> AsyncGenerator[list[T]]:
        """Yield each page as a list."""
        async with aclosing(self._read()) as found:
            async for page in found:
                self.next_page = page.next
                yield page.items
        self.next_page = None

    async def __aiter__(self) -> AsyncIterator[T]:
        async with aclosing(self._read()) as found:
            async for page in found:
                for item in page.items:
                    yield item
                self.next_page = page.next
        self.next_page = None

    async def collect(self, *, limit: int | None = None) -> list[T]:
        """Read all items, or the first ``limit``, into a list."""
        if limit is not None and limit < 0:
            raise ValueError(f"limit must not be negative, got {limit}")
        items: list[T] = []
        if limit == 0:
            return items
        async with aclosing(self._read(limit)) as found:
            async for page in found:
                items += page.items
                if limit is None or len(items) <= limit:
                    self.next_page = page.next
                if limit is not None and len(items) >= limit:
                    return items[:limit]
        self.next_page = None
        return items

    async def first(self) -> T | None:
        """Read the first item, or ``None`` when there is none."""
        items = await self.collect(limit=1)
        return items[0] if items else None

    async def _read(self, limit: int | None = None) -> AsyncGenerator[ReadPage[T]]:
        """Yield pages; request no more than ``limit`` items need."""
        self.next_page = number = self._start
        first: list[T] = []
        seen, wanted, total = 0, limit, None
        ahead = _Ahead(self._client, self._call, self._page_size)
        try:
            while True:
                response = await ahead.page(number)
                items = self._items(response.data) if self._items else response.data
                # An operation that ignores the page number would answer the same page forever.
                if not items or items == first:
                    break
                if not first:
                    first = [*items]
                    # Too few if this is a short last page: harmless.
                    seen = (number - 1) * len(items)
                    self.total_count = total = _total(response.meta, seen + len(items))
                    wanted = _lesser(total, None if limit is None else seen + limit)
                seen += len(items)
                # A shorter page is the last one, unless the API said how many items there are.
                last = len(items) < len(first) if total is None else seen >= total
                if not last:
                    missing = None if wanted is None else -((seen - wanted) // len(first))
                    ahead.fill(number, missing, total_known=total is not None)
                yield ReadPage(items, None if last else number + 1)
                if last:
                    break
                number += 1
        finally:
            await ahead.aclose()
        if self._start == 1:
            self.total_count = seen

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._call.operation.id})"


class ReadPage(msgspec.Struct, Generic[T], frozen=True):
    """A page that was read."""

    items: list[T]
    #: The number of the next page; ``None`` if there certainly is none.
    next: int | None


class _Ahead:
    """The page requests of one iteration that are in flight."""

    def __init__(self, client: AsyncCaller, call: Call[Any], size: int | None) -> None:
        self._client, self._call, self._size = client, call, size
        self._calls: AsyncReadAhead[Call[Any], Response[Any]] | None = None
        self._read = 0
        self._window = MAX_IN_FLIGHT

    async def page(self, number: int) -> Response[Any]:
        """Wait for the next page; after an error request it again, and read ahead less."""
        self._read += 1
        if self._calls is not None and self._calls.pending:
            try:
                response = await self._calls.take()
            except (APIConnectionError, APIStatusError, UnexpectedResponseError) as error:
                # Back off only after temporary errors, as of too many concurrent requests.
                status = 429 if isinstance(error, APIConnectionError) else error.status_code
                is_gateways = status == 403 and isinstance(error, UnexpectedResponseError)
                if status != 429 and status < 500 and not is_gateways:
                    raise
                self._window = 1
                await self._calls.aclose()
            else:
                self._window = min(self._window + 1, MAX_IN_FLIGHT)
                return response
        return await self._client.raw(self._call.page(number, self._size))

    def fill(self, number: int, missing: int | None, *, total_known: bool) -> None:
        """Request pages after this one, at most as many as are missing.

        Requests beyond the last page are wasted, so without a total at most half as many pages are
        in flight as were read.
        """
        if not self._call.operation.idempotent:
            return
        window = min(self._window, MAX_IN_FLIGHT if total_known else max(1, self._read // 2))
        if missing is not None:
            window = min(window, missing)
        if window <= 0:
            return
        calls = self._calls = self._calls or self._read_ahead()
        for following in range(number + 1 + calls.pending, number + 1 + window):
            calls.start(self._call.page(following, self._size))

    def _read_ahead(self) -> AsyncReadAhead[Call[Any], Response[Any]]:
        # Loaded here: most answers have one page. Without retries, so that a failure leads to
        # backoff in `page`; the second request has them.
        module = load(f"altegio._sending.{_READ_AHEAD}")
        calls: AsyncReadAhead[Call[Any], Response[Any]] = module.AsyncReadAhead(
            self._client.with_options(max_retries=0).raw
        )
        return calls

    async def aclose(self) -> None:
        if self._calls is not None:
            await self._calls.aclose()


def _total(meta: dict[str, Any], found: int) -> int | None:
    """Return the total number of items, if the first page gives it.

    A total below the items ``found`` so far is wrong. ``count`` is the total in some answers and
    the page's own number in others: as large as the page, it may be either.
    """
    total, count = (_number(meta.get(name)) for name in ("total_count", "count"))
    if total is not None and total >= found:
        return total
    return count if count is not None and count > found else None


def _number(value: Any) -> int | None:
    """Parse a count, an integer or digits; ``None`` if it is neither."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= _DIGITS:
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool) and value < 10**_DIGITS:
        return value
    return None


def _lesser(one: int | None, other: int | None) -> int | None:
    return other if one is None else one if other is None else min(one, other)


def _at_least_1(value: Any, name: str) -> int | None:
    if value is None or value is UNSET:
        return None
    if require_count(value, name) < 1:
        raise ValueError(f"{name} must be at least 1, got {value}")
    return int(value)
