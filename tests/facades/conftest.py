"""One client for every facade test, in both worlds, against a sandbox behind real HTTP.

A test is written once: ``client.call(lambda c: c.chain(706028).memberships.unfreeze(123))`` runs
the lambda with an asynchronous client and awaits what it returns, or with a synchronous one. A
pager comes back as the list of its items.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any, TypeVar, overload

import pytest

from altegio import Altegio, AsyncAltegio, AsyncPager, Pager
from altegio.sandbox import RecordedRequest, Sandbox

T = TypeVar("T")
PARTNER, USER = "sandbox-partner", "sandbox-user"


class ClientInAnyWorld:
    """Runs what a test does in the asynchronous or in the synchronous world.

    The types are the asynchronous world's: the twin has the same names and arguments.
    """

    def __init__(self, client: Any, sandbox: Sandbox, run: Callable[[Any], Any]) -> None:
        self._client, self._run = client, run
        self.sandbox = sandbox

    @overload
    def call(self, act: Callable[[AsyncAltegio], AsyncPager[T]]) -> list[T]: ...
    @overload
    def call(self, act: Callable[[AsyncAltegio], Awaitable[T]]) -> T: ...
    def call(self, act: Callable[[Any], Any]) -> Any:
        """Do something with the client and return what comes of it, or raise."""
        return self._run(act(self._client))

    @property
    def sent(self) -> RecordedRequest:
        """The last request that arrived."""
        return self.sandbox.received[-1]


@pytest.fixture(scope="session")
def asynchronous(served: tuple[Sandbox, str]) -> Iterator[ClientInAnyWorld]:
    sandbox, base_url = served
    with asyncio.Runner() as runner:

        async def awaited(result: Any) -> Any:
            return await (result.collect() if isinstance(result, AsyncPager) else result)

        client = AsyncAltegio(base_url=base_url, partner_token=PARTNER, user_token=USER)
        yield ClientInAnyWorld(client, sandbox, lambda result: runner.run(awaited(result)))
        runner.run(client.close())


@pytest.fixture(scope="session")
def synchronous(served: tuple[Sandbox, str]) -> Iterator[ClientInAnyWorld]:
    sandbox, base_url = served
    with Altegio(base_url=base_url, partner_token=PARTNER, user_token=USER) as client:
        yield ClientInAnyWorld(
            client,
            sandbox,
            lambda result: result.collect() if isinstance(result, Pager) else result,
        )


@pytest.fixture(params=["asynchronous", "synchronous"])
def client(request: pytest.FixtureRequest, sandbox: Sandbox) -> ClientInAnyWorld:
    """A client of the sandbox, once in each world."""
    found: ClientInAnyWorld = request.getfixturevalue(request.param)
    return found
