"""Server that fails on purpose, and tokens that are easy to search for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sending.server import FaultServer

PARTNER, USER = "partner-5ecret", "user-5ecret"


@pytest.fixture
def tokens() -> dict[str, str]:
    return {"partner_token": PARTNER, "user_token": USER}


@pytest.fixture(scope="package")
def fault_server() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


@pytest.fixture
def server(fault_server: FaultServer) -> FaultServer:
    """The server, which by default answers every request."""
    fault_server.fine()
    return fault_server
