"""A sandbox over real HTTP, its clock in the tests' hands, and a caller that knows the tokens."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from altegio.sandbox import Quirks, Sandbox

START = datetime(2026, 11, 20, 12, tzinfo=UTC)
TOKENS = {"Authorization": "Bearer sandbox-partner, User sandbox-user"}


class Clock:
    """Time that passes only when it is told to."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **period: float) -> None:
        self.now += timedelta(**period)


class Api:
    """Calls the sandbox and checks the status."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client

    def __call__(self, method: str, path: str, json: Any = None, *, status: int = 200) -> Any:
        response = self.client.request(method, path, json=json)
        assert response.status_code == status, response.text
        return response.json() if response.content else None

    def data(self, method: str, path: str, json: Any = None, *, status: int = 200) -> Any:
        answer = self(method, path, json, status=status)
        assert answer["success"] is True
        return answer["data"]

    def message(self, method: str, path: str, json: Any = None, *, status: int) -> str:
        answer = self(method, path, json, status=status)
        assert (answer["success"], answer["data"]) == (False, None)
        message: str = answer["meta"]["message"]
        return message

    def errors(self, method: str, path: str, json: Any = None, *, status: int = 422) -> Any:
        return self(method, path, json, status=status)["meta"]["errors"]


@pytest.fixture(scope="session")
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def served(clock: Clock) -> Iterator[tuple[Sandbox, str]]:
    sandbox = Sandbox(clock=clock)
    with sandbox.serve() as base_url:
        yield sandbox, base_url


@pytest.fixture
def sandbox(served: tuple[Sandbox, str], clock: Clock) -> Sandbox:
    clock.now = START
    sandbox, _ = served
    sandbox.quirks = Quirks()
    sandbox.reset()
    return sandbox


@pytest.fixture
def base_url(served: tuple[Sandbox, str]) -> str:
    return served[1]


@pytest.fixture(scope="session")
def connected(served: tuple[Sandbox, str]) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=served[1], headers=TOKENS, trust_env=False) as client:
        yield client


@pytest.fixture
def client(connected: httpx.Client, sandbox: Sandbox) -> httpx.Client:
    return connected


@pytest.fixture
def api(client: httpx.Client) -> Api:
    return Api(client)
