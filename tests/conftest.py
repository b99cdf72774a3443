"""What all tests share: the sandbox behind real HTTP, and that nothing waits."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import altegio.testing
from altegio.sandbox import Sandbox


@pytest.fixture
def anyio_backend() -> str:
    """The SDK runs on asyncio."""
    return "asyncio"


@pytest.fixture(autouse=True)
def no_waiting(request: pytest.FixtureRequest) -> Iterator[None]:
    """No test waits for a rate limit or tries again, but those marked ``waits``."""
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
    """The sandbox, as if it had just started."""
    served[0].reset()
    return served[0]


@pytest.fixture
def base_url(served: tuple[Sandbox, str]) -> str:
    """Where the sandbox is."""
    return served[1]
