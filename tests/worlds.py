"""Asynchronous and synchronous clients behind one interface: a test is written once, for both.

The ``world`` fixture makes clients of one kind and runs their calls; the ``client`` fixture of
``tests/facades/`` is one client of the sandbox, typed as the asynchronous one.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from contextvars import copy_context
from typing import Any, TypeVar, overload

import httpx

from altegio import Altegio, AsyncAltegio, AsyncPager, Pager
from altegio.sandbox import RecordedRequest, Sandbox

T = TypeVar("T")
Handler = Callable[[httpx.Request], httpx.Response]

#: The tokens that the sandbox accepts.
TOKENS = {"partner_token": "sandbox-partner", "user_token": "sandbox-user"}


class World:
    """Makes clients of one kind and runs their calls.

    Args:
        runner: The runner of coroutines; ``None`` for synchronous clients.
        tokens: The default tokens of clients.
    """

    def __init__(self, runner: asyncio.Runner | None, tokens: dict[str, str]) -> None:
        self._runner, self._tokens = runner, tokens
        self._made: list[Any] = []
        self.is_async = runner is not None
        self.kind: Any = AsyncAltegio if runner else Altegio
        self.http_kind: Any = httpx.AsyncClient if runner else httpx.Client

    def client(self, server: str | Handler | None = None, **options: Any) -> Any:
        """Make a client with both tokens; it is closed after the test.

        Args:
            server: A base URL, or a handler that answers instead of a server.
            **options: Options of the client.
        """
        if isinstance(server, str):
            options["base_url"] = server
        elif server is not None:
            options["transport"] = httpx.MockTransport(server)
        return self._keep(self.kind(**self._tokens | options))

    def http_client(self, **options: Any) -> Any:
        """Make an HTTP client to pass in; it is closed after the test."""
        return self._keep(self.http_kind(**options))

    def run(self, result: Any) -> Any:
        """Return what a call returns, or the items of a pager."""
        if isinstance(result, AsyncPager | Pager):
            result = result.collect()
        return self._awaited(result) if inspect.isawaitable(result) else result

    def within(self, client: Any, act: Callable[[Any], Any]) -> Any:
        """Run a function in the client's ``with`` block."""
        if not self.is_async:
            with client as entered:
                return act(entered)

        async def use() -> Any:
            async with client as entered:
                return await act(entered)

        return self._awaited(use())

    def items(self, iterable: Any) -> list[Any]:
        """Return what a loop over a pager, or over its pages, yields."""
        if not self.is_async:
            return list(iterable)

        async def read() -> list[Any]:
            return [item async for item in iterable]

        found: list[Any] = self._awaited(read())
        return found

    def close(self) -> None:
        """Close all clients that were made."""
        for client in self._made:
            self.run(client.aclose() if isinstance(client, httpx.AsyncClient) else client.close())
        self._made.clear()

    def _keep(self, client: Any) -> Any:
        self._made.append(client)
        return client

    def _awaited(self, awaitable: Awaitable[Any]) -> Any:
        async def awaited() -> Any:
            return await awaitable

        assert self._runner is not None
        return self._runner.run(awaited(), context=copy_context())


class ClientInAnyWorld:
    """An asynchronous or a synchronous client of the sandbox.

    The types are those of the asynchronous client: the twin has the same names and arguments.
    """

    def __init__(self, world: World, sandbox: Sandbox, base_url: str) -> None:
        self._world, self._client = world, world.client(base_url)
        self.sandbox = sandbox

    @overload
    def call(self, act: Callable[[AsyncAltegio], Awaitable[T]]) -> T: ...
    @overload
    def call(self, act: Callable[[AsyncAltegio], AsyncPager[T]]) -> list[T]: ...
    def call(self, act: Callable[[Any], Any]) -> Any:
        """Run a function with the client, and return its awaited result."""
        return self._world.run(act(self._client))

    @property
    def sent(self) -> RecordedRequest:
        """The last request that arrived."""
        return self.sandbox.received[-1]
