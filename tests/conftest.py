"""The sandbox behind real HTTP, for all tests that need a server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from altegio.sandbox import Sandbox


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
