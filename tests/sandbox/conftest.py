"""Sandbox over real HTTP with a fake clock, and callers with its tokens."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from altegio.sandbox import Quirks, Sandbox
from altegio.sandbox.description import operations

CHAIN, LOCATION = 706028, 37532
START = datetime(2026, 11, 20, 12, tzinfo=UTC)
TOKENS = {"Authorization": "Bearer sandbox-partner, User sandbox-user"}


class Clock:
    """A clock that a test advances."""

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


class Operations:
    """Calls operations of the sandbox by operationId."""

    def __init__(self, client: httpx.Client, partner: str = "sandbox-partner") -> None:
        self._client = client
        self._tokens = {"Authorization": f"Bearer {partner}, User sandbox-user"}

    def as_user(self, token: str | None) -> Operations:
        other = Operations(self._client)
        user = f", User {token}" if token else ""
        other._tokens = {"Authorization": f"Bearer sandbox-partner{user}"}
        return other

    def send(
        self, name: str, *, body: Any = None, query: Any = None, **path: Any
    ) -> httpx.Response:
        operation = operations()[name]
        values = {"location_id": LOCATION, "chain_id": CHAIN, **path}
        url = self._client.base_url.copy_with(path=operation.path.format(**values))
        return self._client.request(
            operation.method, url, json=body, params=query, headers=self._tokens
        )

    def __call__(self, name: str, **arguments: Any) -> Any:
        """Return the data of a success."""
        response = self.send(name, **arguments)
        assert response.status_code in operations()[name].successes, response.text
        if not response.content:
            return None
        answer = response.json()
        return answer.get("data", answer) if isinstance(answer, dict) else answer

    def meta(self, name: str, **arguments: Any) -> Any:
        return self.send(name, **arguments).json()["meta"]

    def refused(self, name: str, status: int, **arguments: Any) -> Any:
        """Return the field errors, or the message, of a refusal."""
        response = self.send(name, **arguments)
        assert response.status_code == status, response.text
        meta = response.json()["meta"]
        return meta.get("errors", meta["message"])


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


@pytest.fixture
def call(sandbox: Sandbox) -> Iterator[Operations]:
    """Operations of the sandbox in this process, without a port."""
    transport = sandbox.transport()
    with httpx.Client(transport=transport, base_url="http://sandbox/api/v1") as client:
        yield Operations(client)
