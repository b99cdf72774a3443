"""Connections of a client: shared by users, closed at the end."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from altegio.sandbox import Sandbox
from tests.client.answers import (
    USER,
    envelope,
    list_types,
)
from tests.worlds import World


def test_leaving_the_with_block_closes_the_connections(
    world: World, sandbox: Sandbox, base_url: str
) -> None:
    client = world.client(base_url=base_url)
    assert world.within(client, list_types)
    with pytest.raises(RuntimeError, match="closed"):
        world.run(list_types(client))


def test_a_client_may_be_closed_twice(world: World, sandbox: Sandbox, base_url: str) -> None:
    client = world.client(base_url=base_url)
    world.run(client.close())
    world.run(client.close())


def test_leaving_another_users_with_block_keeps_the_connections(
    world: World, sandbox: Sandbox, base_url: str
) -> None:
    client = world.client(base_url=base_url)
    assert world.within(client.as_user(USER), list_types)
    assert world.run(list_types(client))


class CountsConnections(BaseHTTPRequestHandler):
    """Answers with an empty list, and counts connections."""

    protocol_version = "HTTP/1.1"
    count = 0

    def setup(self) -> None:
        CountsConnections.count += 1
        super().setup()

    def do_GET(self) -> None:
        body = b'{"success": true, "data": [], "meta": []}'
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *_: object) -> None:  # noqa: A002 - the base's name
        """Log nothing."""


def test_as_user_uses_the_same_connection(world: World) -> None:
    CountsConnections.count = 0
    with ThreadingHTTPServer(("127.0.0.1", 0), CountsConnections) as server:
        Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        client = world.client(base_url=f"http://127.0.0.1:{server.server_port}")
        for user in (client, client.as_user("bobs"), client.as_user("carols")):
            world.run(list_types(user))
        world.run(client.close())
        server.shutdown()
    assert CountsConnections.count == 1


def test_a_cookie_set_for_one_user_is_not_sent_for_another(
    world: World, sandbox: Sandbox, base_url: str
) -> None:
    client = world.client(base_url=base_url)
    sandbox.answer_next(200, json=envelope([]), headers={"set-cookie": "session=annas; Path=/"})
    world.run(list_types(client))
    world.run(list_types(client.as_user(USER)))
    assert "cookie" not in sandbox.received[-1].headers
