"""Leftover bytes on a connection are never the next call's answer.

The server is a socket that sends what a test tells it to, whatever the request.
"""

from __future__ import annotations

import socket
import ssl
import threading
import traceback
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import Any, Self

import httpx
import pytest
import trustme

import altegio
from tests.worlds import World

MINE = b'{"success": true, "data": {"id": 1}}'
OTHERS = b'{"success": true, "data": {"id": 2, "name": "Zoe Example"}}'


def ok(content: bytes, length: int | None = None) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {length or len(content)}\r\n\r\n"
    return head.encode() + content


class ScriptedServer:
    """Answers the first request with the given bytes, and the others normally.

    If it ``holds`` it sends all but the first part when the connection's next request has come.
    """

    def __init__(
        self, *parts: bytes, tls: ssl.SSLContext | None = None, holds: bool = False
    ) -> None:
        self._parts, self._tls, self._holds = parts, tls, holds
        self.connections = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        scheme = "https" if tls else "http"
        self.url = f"{scheme}://localhost:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._accept)
        self._open: list[socket.socket] = []
        #: Set when the first answer is completely written.
        self.written = threading.Event()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()
        for connection in self._open:
            with suppress(OSError):  # the client has closed it
                connection.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        with suppress(OSError):  # the server's end
            while True:
                connection, _ = self._socket.accept()
                self.connections += 1
                self._open.append(connection)
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        if self._tls is not None:
            try:
                connection = self._tls.wrap_socket(connection, server_side=True)
            except OSError:  # the client does not trust it
                return
        held: tuple[bytes, ...] = ()
        with connection:
            while request := self._received(connection):
                if b"/first" in request:
                    now = self._parts[:1] if self._holds else self._parts
                    held = self._parts[len(now) :]
                    for part in now:
                        connection.sendall(part)
                    self.written.set()
                else:
                    connection.sendall(b"".join(held) + ok(MINE))

    def _received(self, connection: socket.socket) -> bytes:
        received = b""
        while b"\r\n\r\n" not in received:
            try:
                chunk = connection.recv(65536)
            except OSError:
                return b""
            if not chunk:
                return b""
            received += chunk
        return received


def second_answer(
    world: World, server: ScriptedServer, *, method: str = "GET", **options: Any
) -> Any:
    """Return the answer of a second call, after the first one's odd answer."""
    client = world.client(server.url, **options)
    with suppress(altegio.UnexpectedResponseError):  # the first one's answer is not the subject
        world.run(client.request(method, "/first"))
    assert server.written.wait(10)
    return world.run(client.request("GET", "/second"))


LEFT: dict[str, tuple[bytes, ...]] = {
    "a 204 with a body": (b"HTTP/1.1 204 No Content\r\nContent-Length: 61\r\n\r\n" + ok(OTHERS),),
    "a 204 whose body comes late": (b"HTTP/1.1 204 No Content\r\n\r\n", ok(OTHERS)),
    "two answers to one request": (ok(MINE) + ok(OTHERS),),
    "two answers, the second one comes late": (ok(MINE), ok(OTHERS)),
    "a Content-Length that is too short": (ok(MINE + ok(OTHERS), length=len(MINE)),),
    "a Content-Length that cuts the answer": (ok(MINE, length=10),),
    "two answers after a long one": (ok(b" " * 300_000 + MINE) + ok(OTHERS),),
}


@pytest.mark.parametrize("left", LEFT)
def test_leftover_bytes_are_not_an_answer(world: World, left: str) -> None:
    with ScriptedServer(*LEFT[left]) as server:
        assert second_answer(world, server)["data"] == {"id": 1}
        assert server.connections == 2


@pytest.mark.parametrize("left", LEFT)
def test_leftover_bytes_are_not_an_answer_after_a_hook_that_reads(world: World, left: str) -> None:
    hooks = {"response": [reading_hook(world)]}
    with ScriptedServer(*LEFT[left]) as server:
        answer = second_answer(world, server, event_hooks=hooks, max_retries=0)
        assert answer["data"] == {"id": 1}
        assert server.connections == 2


@pytest.mark.parametrize(
    ("method", "status"),
    [("GET", "204 No Content"), ("GET", "304 Not Modified"), ("HEAD", "200 OK")],
)
def test_a_body_that_comes_with_the_next_request_is_not_its_answer(
    world: World, method: str, status: str
) -> None:
    head = f"HTTP/1.1 {status}\r\nContent-Length: 61\r\n\r\n".encode()
    with ScriptedServer(head, ok(OTHERS), holds=True) as server:
        assert second_answer(world, server, method=method)["data"] == {"id": 1}
        assert server.connections == 2


def test_a_connection_is_reused_after_a_hook_that_reads(world: World) -> None:
    hooks = {"response": [reading_hook(world)]}
    with ScriptedServer(ok(MINE)) as server:
        second_answer(world, server, event_hooks=hooks)
        assert server.connections == 1


def reading_hook(world: World) -> Any:
    async def aread(response: httpx.Response) -> None:
        await response.aread()

    def read(response: httpx.Response) -> None:
        response.read()

    return aread if world.is_async else read


@pytest.mark.parametrize("left", LEFT)
def test_leftover_bytes_are_not_an_answer_to_an_http_client_of_the_caller(
    world: World, left: str
) -> None:
    http_client: Any = httpx.AsyncClient() if world.is_async else httpx.Client()
    with ScriptedServer(*LEFT[left]) as server:
        assert second_answer(world, server, http_client=http_client)["data"] == {"id": 1}
        assert server.connections == 2
        world.run(http_client.aclose() if world.is_async else http_client.close())


@pytest.mark.parametrize("left", ["two answers to one request", "two answers after a long one"])
def test_leftover_tls_bytes_are_not_an_answer(world: World, left: str) -> None:
    authority = trustme.CA()
    server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(server_side)
    client_side = ssl.create_default_context()
    authority.configure_trust(client_side)
    # Two TLS records, which arrive together: the second is decrypted when it is read.
    parts = (ok(MINE), ok(OTHERS)) if left == "two answers to one request" else LEFT[left]
    with ScriptedServer(b"".join(parts), tls=server_side) as server:
        answer = second_answer(world, server, verify=client_side)
        assert answer["data"] == {"id": 1}
        assert server.connections == 2


def test_a_connection_without_leftover_bytes_is_reused(world: World) -> None:
    with ScriptedServer(ok(MINE)) as server:
        second_answer(world, server)
        assert server.connections == 1


@pytest.mark.parametrize(
    "answer",
    [OTHERS + b"\r\n\r\n", b"HTTP/1.1 200 OK\r\n" + OTHERS + b"\r\n\r\n"],
    ids=["no status line", "no header line"],
)
def test_a_protocol_error_is_named_without_its_bytes(world: World, answer: bytes) -> None:
    with ScriptedServer(answer) as server:
        client = world.client(server.url, max_retries=0)
        with pytest.raises(altegio.APIConnectionError, match=r"illegal \w+ line") as caught:
            world.run(client.request("GET", "/first"))
        told = "".join(traceback.format_exception(caught.value))
    assert "Zoe" not in told
    assert "localhost" in str(caught.value)


def test_a_connection_that_cannot_be_inspected_is_closed_after_each_answer(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("altegio._http._INNER", ())
    with ScriptedServer(ok(MINE)) as server:
        second_answer(world, server)
        assert server.connections == 2


def test_a_connection_behind_a_callers_transport_stays_open(world: World) -> None:
    """A transport that has read the response has given the connection back already."""
    inner: Any = httpx.AsyncHTTPTransport() if world.is_async else httpx.HTTPTransport()

    class Recording(httpx.AsyncBaseTransport, httpx.BaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            response = await inner.handle_async_request(request)
            return self._copy(response, await response.aread())

        def handle_request(self, request: httpx.Request) -> httpx.Response:
            response = inner.handle_request(request)
            return self._copy(response, response.read())

        def _copy(self, response: httpx.Response, content: bytes) -> httpx.Response:
            stream: Any = Unread(content)
            extensions = response.extensions
            return httpx.Response(
                200, headers=response.headers, stream=stream, extensions=extensions
            )

    class Unread(httpx.AsyncByteStream, httpx.SyncByteStream):
        def __init__(self, content: bytes) -> None:
            self._content = content

        def __iter__(self) -> Iterator[bytes]:
            yield self._content

        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield self._content

    with ScriptedServer(ok(MINE)) as server:
        second_answer(world, server, transport=Recording())
        assert server.connections == 1
        world.run(inner.aclose() if world.is_async else inner.close())
