"""Base classes of the facades: a client to send with, and the id of the scope."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, TypeVar

from altegio._async.interfaces import AsyncCaller
from altegio._async.pager import AsyncPager
from altegio._calls.operation import Call

T = TypeVar("T")


class AsyncFacade:
    """One area of the API."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def _send(self, call: Call[T]) -> T:
        return await self._client.send(call)

    def _pages(self, call: Call[list[T]], page_size: int | None) -> AsyncPager[T]:
        return AsyncPager(self._client, call, page_size)

    if not TYPE_CHECKING:  # otherwise type checkers would accept any name

        def __getattr__(self, name: str) -> NoReturn:
            from altegio._missing_names import missing

            known = [method for method in dir(type(self)) if not method.startswith("_")]
            raise missing(self, name, "methods", known)


class AsyncLocationFacade(AsyncFacade):
    """One area of the API, for one location."""

    __slots__ = ("_location_id",)

    def __init__(self, client: AsyncCaller, location_id: int) -> None:
        super().__init__(client)
        self._location_id = location_id


class AsyncChainFacade(AsyncFacade):
    """One area of the API, for one chain."""

    __slots__ = ("_chain_id",)

    def __init__(self, client: AsyncCaller, chain_id: int) -> None:
        super().__init__(client)
        self._chain_id = chain_id
