"""A user's token from a function, called again after a 401."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

import altegio
from tests.limiting.queues import Clock
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


@pytest.mark.parametrize("given", [None, ""])
def test_as_user_needs_a_token(world: World, given: Any) -> None:
    with pytest.raises(altegio.MissingTokenError, match="as_user needs the user's token"):
        world.client("http://127.0.0.1").as_user(given)


def test_a_token_must_be_a_string(world: World) -> None:
    with pytest.raises(TypeError, match="user_token must be a string, got int"):
        world.client("http://127.0.0.1", user_token=5)


def test_the_function_is_not_shown(world: World) -> None:
    shown = repr(world.client("http://127.0.0.1", user_token=Tokens("5ecret")))
    assert "user_token=***" in shown
    assert "Tokens" not in shown
