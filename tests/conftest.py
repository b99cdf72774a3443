"""Fixtures of all tests: the sandbox behind real HTTP, both worlds, and no waiting."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from itertools import compress
from operator import not_

import pytest

# Both libraries are installed; the tests run on one of them, and `make test-httpx2` on the other.
if os.environ.setdefault("ALTEGIO_HTTP_LIBRARY", "httpx") == "httpx2":
    from httpx2 import alias_httpx

    alias_httpx()  # imports of httpx in the tests are httpx2, too

import altegio.testing
from altegio.sandbox import Sandbox
from tests.worlds import TOKENS, World


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--alone", action="store_true", help="run what `-n` leaves out")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deselect tests marked ``alone`` from parallel runs, and all others with ``--alone``."""
    for item in items:
        if " at 0x" in item.nodeid:
            raise pytest.UsageError(
                f"{item.nodeid}: ids must be the same in every process: pass ids="
            )
    in_parallel, only_alone = hasattr(config, "workerinput"), config.getoption("alone")
    if in_parallel or only_alone:
        runs = [bool(item.get_closest_marker("alone")) is not in_parallel for item in items]
        config.hook.pytest_deselected(items=[*compress(items, map(not_, runs))])
        items[:] = compress(items, runs)


@pytest.fixture
def anyio_backend() -> str:
    """The SDK runs on asyncio."""
    return "asyncio"


@pytest.fixture(autouse=True)
def no_waiting(request: pytest.FixtureRequest) -> Iterator[None]:
    """Switch off rate limit and retries, except in tests marked ``waits``."""
    if request.node.get_closest_marker("waits"):
        yield
        return
    with altegio.testing.no_waiting():
        yield


@pytest.fixture(scope="session")
def served() -> Iterator[tuple[Sandbox, str]]:
    """A sandbox and its base URL."""
    sandbox = Sandbox()
    with sandbox.serve() as base_url:
        yield sandbox, base_url


@pytest.fixture
def sandbox(served: tuple[Sandbox, str]) -> Sandbox:
    """The sandbox in its initial state."""
    served[0].reset()
    return served[0]


@pytest.fixture
def base_url(served: tuple[Sandbox, str]) -> str:
    """The sandbox's base URL."""
    return served[1]


@pytest.fixture(scope="session")
def runner() -> Iterator[asyncio.Runner]:
    """The event loop of asynchronous clients."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture
def tokens() -> dict[str, str]:
    """The default tokens of clients."""
    return TOKENS


@pytest.fixture(params=["asynchronous", "synchronous"])
def world(request: pytest.FixtureRequest, tokens: dict[str, str]) -> Iterator[World]:
    """Asynchronous and synchronous clients, which are closed after the test."""
    asynchronous = request.param == "asynchronous"
    world = World(request.getfixturevalue("runner") if asynchronous else None, tokens)
    yield world
    world.close()
