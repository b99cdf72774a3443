"""Client fixture of the facades' tests: both kinds of client, against a sandbox over real HTTP.

A test is written once: ``client.call(lambda c: c.chain(706028).memberships.unfreeze(123))`` runs
the lambda with an asynchronous client and awaits the result, or with a synchronous one. A pager is
returned as the list of its items.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from altegio.sandbox import Sandbox
from tests.worlds import TOKENS, ClientInAnyWorld, World


@pytest.fixture(scope="session")
def asynchronous(served: tuple[Sandbox, str], runner: asyncio.Runner) -> Iterator[ClientInAnyWorld]:
    world = World(runner, TOKENS)
    yield ClientInAnyWorld(world, *served)
    world.close()


@pytest.fixture(scope="session")
def synchronous(served: tuple[Sandbox, str]) -> Iterator[ClientInAnyWorld]:
    world = World(None, TOKENS)
    yield ClientInAnyWorld(world, *served)
    world.close()


@pytest.fixture(params=["asynchronous", "synchronous"])
def client(request: pytest.FixtureRequest, sandbox: Sandbox) -> ClientInAnyWorld:
    """A client of the sandbox, once asynchronous and once synchronous."""
    found: ClientInAnyWorld = request.getfixturevalue(request.param)
    return found
