"""Event hooks: their effects on a request and its answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

import altegio
from tests.limiting.limited_server import LimitedServer
from tests.worlds import World

Hook = Callable[[httpx.Response], Any]


@pytest.fixture
def server() -> Iterator[LimitedServer]:
    """Start a server; ask for it before ``world``, so that it ends after the clients."""
    with LimitedServer() as running:
        yield running


def hooked(world: World, server: LimitedServer, hook: Any, **options: Any) -> Any:
    return world.client(server.url, event_hooks={"response": [hook]}, **options)


@pytest.mark.parametrize("library_client", [False, True], ids=["own client", "http_client"])
def test_a_hooks_own_failed_request_does_not_repeat_the_call(
    server: LimitedServer, world: World, library_client: bool
) -> None:
    """Its ConnectError says nothing of the call, which was carried out."""

    def report(_: httpx.Response) -> None:
        raise httpx.ConnectError("refused", request=httpx.Request("POST", "http://example.com"))

    async def report_async(response: httpx.Response) -> None:
        report(response)

    hooks = {"response": [report_async if world.is_async else report]}
    own: dict[str, Any] = {"event_hooks": hooks}
    options = {"http_client": world.http_kind(**own)} if library_client else own
    client = world.client(server.url, **options)
    with pytest.raises(altegio.APIConnectionError) as caught:
        world.run(client.request("POST", "/pay"))
    assert caught.value.may_have_been_carried_out
    assert server.paths == ["/pay"]


def test_a_refused_connection_is_certainly_not_carried_out_beside_hooks(world: World) -> None:
    client = world.client("http://127.0.0.1:9", event_hooks={"response": [print]})
    with pytest.raises(altegio.APIConnectionError) as caught:
        world.run(client.request("POST", "/pay"))
    assert not caught.value.may_have_been_carried_out


async def iterate(response: httpx.Response) -> None:
    if isinstance(response.stream, httpx.AsyncByteStream):
        async for _ in response.aiter_bytes():
            pass
    else:
        list(response.iter_bytes())


async def close_unread(response: httpx.Response) -> None:
    if isinstance(response.stream, httpx.AsyncByteStream):
        await response.aclose()
    else:
        response.close()


async def take_the_stream(response: httpx.Response) -> None:
    if isinstance(response.stream, httpx.AsyncByteStream):
        async for _ in response.stream:
            pass
        await response.aclose()
    else:
        list(response.stream)
        response.close()


@pytest.mark.parametrize("hook", [iterate, close_unread, take_the_stream])
def test_an_answer_that_a_hook_did_not_keep_is_unexpected(
    server: LimitedServer, world: World, hook: Any
) -> None:
    client = hooked(world, server, hook if world.is_async else ran(hook))
    with pytest.raises(altegio.UnexpectedResponseError, match=r"must call read\(\)") as caught:
        world.run(client.request("POST", "/pay"))
    assert caught.value.may_have_been_carried_out
    assert server.paths == ["/pay"]


def ran(hook: Any) -> Hook:
    """Make a plain function of a coroutine function that never waits."""

    def plain(response: httpx.Response) -> None:
        with pytest.raises(StopIteration):
            hook(response).send(None)

    return plain


def test_a_plain_function_may_be_a_hook_of_either_client(
    server: LimitedServer, world: World
) -> None:
    seen: list[int] = []
    client = hooked(world, server, lambda response: seen.append(response.status_code))
    world.run(client.request("POST", "/pay"))
    assert seen == [200]
