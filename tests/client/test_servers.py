"""Operations with another server: where they are sent, and with which tokens."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from msgspec.structs import replace

import altegio
from altegio import operations
from altegio._calls.operation import Call
from altegio._limiting.limiter import limiter_for
from altegio._limiting.rate_limit import RateLimit
from altegio.sandbox import Sandbox
from altegio.sandbox.ids import APPLICATION
from tests.worlds import World

STATUS = operations.get_marketplace_integration_status(37532, APPLICATION)


class Server:
    """Answers every request with an empty success, and records it."""

    def __init__(self) -> None:
        self.asked: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        return httpx.Response(200, json={"success": True, "data": {}, "meta": []})


def test_a_client_of_the_api_sends_to_the_operations_own_server(world: World) -> None:
    server = Server()
    client = world.client(server, rate_limit=None)

    world.run(client.send(STATUS))
    world.run(client.send(operations.get_country_list()))

    assert [str(one.url) for one in server.asked] == [
        "https://app.alteg.io/marketplace/salon/37532/application/5101",
        "https://api.alteg.io/api/v1/countries",
    ]


def test_tokens_go_to_named_hosts_for_operations_that_need_one(world: World) -> None:
    server = Server()
    client = world.client(server, rate_limit=None)

    open_to_all: Call[Any] = replace(STATUS, operation=replace(STATUS.operation, access="none"))
    for call in (STATUS, open_to_all):
        world.run(client.send(call))

    sent = [one.headers.get("Authorization", "") for one in server.asked]
    assert [text.partition(",")[0] for text in sent] == ["Bearer sandbox-partner", ""]


@pytest.mark.parametrize(
    "server",
    [
        "https://evil.example.com",
        "http://app.alteg.io",
        "https://app.alteg.io.example.com",
        "https://app.alteg.io@evil.example.com",
        "https://app.alteg.io:8443",
    ],
)
def test_an_unnamed_server_receives_nothing(world: World, server: str) -> None:
    asked = Server()
    client = world.client(asked)
    call: Call[Any] = replace(STATUS, operation=replace(STATUS.operation, server=server))

    with pytest.raises(ValueError, match=r"tokens go to api\.alteg\.io, app\.alteg\.io over https"):
        world.run(client.send(call))

    assert asked.asked == []


@pytest.mark.parametrize("base", ["http://127.0.0.1:9999/api/v1", "https://proxy.example.com/v1/"])
def test_any_other_base_url_stands_for_all_servers(world: World, base: str) -> None:
    server = Server()
    client = world.client(server, base_url=base, rate_limit=None)

    world.run(client.send(STATUS))

    origin = base.partition("/api")[0].partition("/v1")[0]
    assert str(server.asked[0].url) == f"{origin}/marketplace/salon/37532/application/5101"


def test_the_sandbox_answers_operations_of_every_server(world: World) -> None:
    sandbox = Sandbox()
    with sandbox.serve() as url:
        client = world.client(url)
        found = world.run(client.send(STATUS))

    assert found.connection_status.status == "active"
    (received,) = sandbox.received
    assert received.operation == "get_marketplace_integration_status"
    assert received.path == "/marketplace/salon/37532/application/5101"


@pytest.mark.waits
def test_operations_of_every_server_count_towards_the_limit(world: World) -> None:
    queue = limiter_for(altegio.PRODUCTION, RateLimit()).queue
    before = len(queue.window)
    client = world.client(Server(), rate_limit=RateLimit())

    world.run(client.send(STATUS))

    assert len(queue.window) == before + 1
