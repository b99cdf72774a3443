"""A user's token from a function, called again after a 401."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import pytest

import altegio
from altegio import operations
from altegio._sending.credentials import LOG_IN, Credentials
from tests.limiting.queues import Clock
from tests.sending.conftest import PARTNER
from tests.sending.server import Act, FaultServer, Request
from tests.worlds import World

REFUSED = b'{"success": false, "data": null, "meta": {"message": "no"}}'


def accept_only(token: str) -> Act:
    """Accept this user's token only."""

    async def act(request: Request) -> None:
        if f"User {token}" in (request.header("authorization") or ""):
            await request.answer()
        else:
            await request.answer("401 Unauthorized", REFUSED)

    return act


class Tokens:
    """A function that returns one token after another, then the last one repeatedly."""

    def __init__(self, *tokens: str) -> None:
        self._tokens, self.calls = list(tokens), 0

    def __call__(self) -> str:
        self.calls += 1
        return self._tokens.pop(0) if len(self._tokens) > 1 else self._tokens[0]


def as_kind(tokens: Tokens, *, coroutine: bool) -> Callable[[], Any]:
    async def ask() -> str:
        return tokens()

    return ask if coroutine else tokens


@pytest.fixture(params=["function", "coroutine function"])
def coroutine(request: pytest.FixtureRequest, world: World) -> bool:
    if request.param == "coroutine function" and not world.is_async:
        pytest.skip("the synchronous client can't wait for one")
    return bool(request.param == "coroutine function")


def test_a_renewed_token_is_sent_after_a_401(
    world: World, server: FaultServer, coroutine: bool
) -> None:
    tokens = Tokens("old", "new")
    client = world.client(server.url, user_token=as_kind(tokens, coroutine=coroutine))
    server.will(accept_only("new"))
    for _ in range(3):  # the new one is kept
        world.run(client.request("POST", "/x"))
    assert tokens.calls == 2
    assert len(server.requests) == 4


def test_the_function_is_called_once_while_its_token_is_accepted(
    world: World, server: FaultServer
) -> None:
    tokens = Tokens("mine", "another")
    client = world.client(server.url, user_token=tokens)
    assert tokens.calls == 0
    server.will(accept_only("mine"))
    for _ in range(3):
        world.run(client.request("POST", "/x"))
    assert tokens.calls == 1


def test_a_function_may_be_an_object_without_a_hash(world: World, server: FaultServer) -> None:
    @dataclass
    class Vault:
        token: str

        def __call__(self) -> str:
            return self.token

    server.will(accept_only("mine"))
    client = world.client(server.url, user_token=Vault("mine"))
    assert world.run(client.request("POST", "/x"))["success"]


def test_a_function_that_a_signal_stops_anywhere_is_asked_again() -> None:
    class StoppedError(Exception):
        """The exception that a signal handler raises."""

    credentials = Credentials("partner", lambda: "mine")
    lines, first = inspect.getsourcelines(Credentials.refresh)
    body = range(first, first + len(lines))
    last = "_asking.set(asking)"  # from here on an exception is too late to matter
    for stop in [line for line in body if last not in lines[line - first]]:

        def trace(frame: Any, event: str, _: object, stop: int = stop) -> Any:
            if event == "line" and frame.f_lineno == stop:
                raise StoppedError
            return trace

        before = sys.gettrace()
        sys.settrace(trace)
        try:
            with suppress(StoppedError):
                credentials.refresh()
        finally:
            sys.settrace(before)
        assert credentials.usable_for("get_client") is credentials


def test_a_method_is_the_same_user_each_time() -> None:
    class Vault:
        def token(self) -> str:
            return "mine"

    vault, credentials = Vault(), Credentials("partner", None)
    keys = {credentials.with_user(vault.token).user_key for _ in range(2)}
    assert len(keys) == 1
    assert credentials.with_user(Vault().token).user_key not in keys


def test_a_token_that_is_still_refused_is_an_error(world: World, server: FaultServer) -> None:
    tokens = Tokens("old", "older")
    client = world.client(server.url, user_token=tokens)
    server.will(accept_only("new"))
    with pytest.raises(altegio.AuthenticationError):
        world.run(client.request("POST", "/x"))
    assert len(server.requests) == tokens.calls == 2


def test_the_same_token_is_not_sent_again(world: World, server: FaultServer) -> None:
    client = world.client(server.url, user_token=Tokens("old"))
    server.will(accept_only("new"))
    with pytest.raises(altegio.AuthenticationError):
        world.run(client.request("POST", "/x"))
    assert len(server.requests) == 1


def test_nothing_is_sent_again_when_the_function_used_up_the_time(
    world: World, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    monkeypatch.setattr("altegio._sending.attempts.time", SimpleNamespace(monotonic=clock))
    tokens = Tokens("old", "new")

    def slow() -> str:
        clock.now += 10
        return tokens()

    client = world.client(server.url, user_token=slow, total_timeout=10)
    server.will(accept_only("new"))
    with pytest.raises(altegio.AuthenticationError):
        world.run(client.request("POST", "/x"))
    assert len(server.requests) == 1
    world.run(client.request("POST", "/x"))  # the new token is kept
    assert tokens.calls == 2


def test_a_token_that_is_a_string_is_sent_once(world: World, server: FaultServer) -> None:
    server.will(accept_only("new"))
    with pytest.raises(altegio.AuthenticationError):
        world.run(world.client(server.url, user_token="old").request("POST", "/x"))
    assert len(server.requests) == 1


def test_another_user_may_have_a_function(world: World, server: FaultServer) -> None:
    client = world.client(server.url).as_user(Tokens("old", "new"))
    server.will(accept_only("new"))
    world.run(client.request("POST", "/x"))


@pytest.mark.parametrize("given", [None, 5, b"bytes"])
def test_a_function_must_return_a_string(world: World, server: FaultServer, given: object) -> None:
    client = world.client(server.url, user_token=lambda: given)
    with pytest.raises(TypeError, match="the function user_token must return a string, got"):
        world.run(client.request("POST", "/x"))
    assert not server.requests


def test_the_synchronous_client_refuses_a_coroutine(world: World, server: FaultServer) -> None:
    if world.is_async:
        pytest.skip("the asynchronous client takes it")
    client = world.client(server.url, user_token=as_kind(Tokens("a"), coroutine=True))
    with pytest.raises(TypeError, match=r"got coroutine .an asynchronous function needs AsyncAlt"):
        client.request("POST", "/x")


# --- functions that send requests themselves


async def log_in_or_accept_new(request: Request) -> None:
    """Answer a login with the token ``new``, and accept only that one."""
    if request.target == "/auth":
        logged_in = b'{"success": true, "data": {"id": 1, "user_token": "new"}, "meta": []}'
        await request.answer("201 Created", logged_in)
    else:
        await accept_only("new")(request)


def log_in(client: Any) -> Any:
    return client.auth.log_in(login="anna@example.com", password="secret")


def log_in_by_hand(client: Any) -> Any:
    return client.request("POST", "/auth", json={"login": "anna@example.com"})


class LogsIn:
    """A function that logs in with the client that calls it, after its first tokens."""

    def __init__(self, world: World, url: str, how: Callable[[Any], Any], *first: str) -> None:
        self._tokens, self._how = list(first), how
        self.client = world.client(url, user_token=self.ask if world.is_async else self)

    def __call__(self) -> Any:
        return self._tokens.pop() if self._tokens else _token_of(self._how(self.client))

    async def ask(self) -> Any:
        return self._tokens.pop() if self._tokens else _token_of(await self._how(self.client))


def _token_of(answer: Any) -> Any:
    return answer["data"]["user_token"] if isinstance(answer, dict) else answer.user_token


@pytest.mark.parametrize("first", [[], ["old"]], ids=["at first", "after a 401"])
@pytest.mark.parametrize("how", [log_in, log_in_by_hand])
def test_the_function_may_log_in_with_the_same_client(
    world: World, server: FaultServer, how: Callable[[Any], Any], first: list[str]
) -> None:
    server.will(log_in_or_accept_new)
    client = LogsIn(world, server.url, how, *first).client
    assert world.run(client.request("GET", "/x"))["success"]
    assert [r.target for r in server.requests] == [*["/x"] * len(first), "/auth", "/x"]
    assert server.requests[-2].header("authorization") == f"Bearer {PARTNER}"


def test_the_function_of_one_client_may_use_another_clients_function(
    world: World, server: FaultServer
) -> None:
    server.will(log_in_or_accept_new)
    other = world.client(server.url, user_token=lambda: "service")
    client = LogsIn(world, server.url, lambda _: log_in_by_hand(other)).client
    world.run(client.request("GET", "/x"))
    sent = [request.header("authorization") for request in server.requests]
    assert sent == [f"Bearer {PARTNER}, User service", f"Bearer {PARTNER}, User new"]


def test_a_call_for_a_user_inside_the_function_is_an_error(
    world: World, server: FaultServer
) -> None:
    client = LogsIn(world, server.url, lambda c: c.send(operations.get_client(1, 7))).client
    with pytest.raises(altegio.MissingTokenError):
        world.run(client.request("GET", "/x"))
    assert not server.requests


def test_to_log_in_calls_no_function(world: World, server: FaultServer) -> None:
    def fail() -> str:
        raise AssertionError("called")

    server.will(log_in_or_accept_new)
    client = world.client(server.url, user_token=fail)
    assert world.run(log_in(client)).user_token == "new"


def test_a_refused_login_calls_no_function(world: World, server: FaultServer) -> None:
    tokens = Tokens("old", "new")
    client = world.client(server.url, user_token=tokens)
    server.will(accept_only("new"))
    with pytest.raises(altegio.AuthenticationError):
        world.run(log_in(client))
    assert (len(server.requests), tokens.calls) == (1, 0)


def test_operations_that_log_in_are_those_that_send_a_login() -> None:
    signatures = {name: inspect.signature(getattr(operations, name)) for name in dir(operations)}
    logging_in = {name for name, it in signatures.items() if "LoginCredentials" in str(it)}
    assert logging_in == LOG_IN


@pytest.mark.parametrize("given", [None, ""])
def test_as_user_needs_a_token(world: World, given: Any) -> None:
    with pytest.raises(altegio.MissingTokenError, match="as_user needs the user's token"):
        world.client("http://127.0.0.1").as_user(given)


def test_a_token_must_be_a_string(world: World) -> None:
    with pytest.raises(TypeError, match="user_token must be a string or a function, got int"):
        world.client("http://127.0.0.1", user_token=5)


def test_the_function_is_not_shown(world: World) -> None:
    shown = repr(world.client("http://127.0.0.1", user_token=Tokens("5ecret")))
    assert "user_token=***" in shown
    assert "Tokens" not in shown
