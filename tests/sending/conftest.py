"""A server that fails on purpose, and clients of both kinds to call it with."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from altegio import Altegio, AsyncAltegio
from tests.sending.server import FaultServer

PARTNER, USER = "partner-5ecret", "user-5ecret"


class World:
    """Makes clients of one kind and runs what is done with them."""

    def __init__(self, kind: Any, http_kind: Any, run: Callable[[Any], Any]) -> None:
        self.kind, self.http_kind, self._run = kind, http_kind, run
        self._made: list[Any] = []

    @property
    def is_async(self) -> bool:
        return self.kind is AsyncAltegio

    def client(self, base_url: str, **options: Any) -> Any:
        """A client with both tokens; closed after the test."""
        given = {"partner_token": PARTNER, "user_token": USER, "base_url": base_url}
        client = self.kind(**given | options)
        self._made.append(client)
        return client

    def http_client(self, **options: Any) -> Any:
        """An HTTP client as users pass them in; closed after the test."""
        client = self.http_kind(**options)
        self._made.append(client)
        return client

    def run(self, result: Any) -> Any:
        """What a call returns."""
        return self._run(result) if inspect.isawaitable(result) else result

    def close(self) -> None:
        for client in self._made:
            self.run(client.aclose() if isinstance(client, httpx.AsyncClient) else client.close())


@pytest.fixture(params=["asynchronous", "synchronous"], scope="package")
def kinds(request: pytest.FixtureRequest) -> Iterator[tuple[Any, Any, Callable[[Any], Any]]]:
    if request.param == "synchronous":
        yield Altegio, httpx.Client, lambda result: result
    else:
        with asyncio.Runner() as runner:

            async def awaited(result: Any) -> Any:
                return await result

            yield AsyncAltegio, httpx.AsyncClient, lambda result: runner.run(awaited(result))


@pytest.fixture
def world(kinds: tuple[Any, Any, Callable[[Any], Any]]) -> Iterator[World]:
    world = World(*kinds)
    yield world
    world.close()


@pytest.fixture(scope="package")
def fault_server() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


@pytest.fixture
def server(fault_server: FaultServer) -> FaultServer:
    """The server, which answers everything unless it is told otherwise."""
    fault_server.fine()
    return fault_server
