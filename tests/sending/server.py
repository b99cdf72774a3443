"""Server that fails on purpose, on bare sockets without an HTTP library."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Self

_RESET = struct.pack("ii", 1, 0)


@dataclass
class Request:
    """A request as received, with methods to answer it."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes
    reader: asyncio.StreamReader = field(repr=False)
    writer: asyncio.StreamWriter = field(repr=False)
    #: Time of arrival in seconds of a monotonic clock.
    moment: float = field(default_factory=time.monotonic)

    def header(self, name: str) -> str | None:
        """Return the header's value, if it was sent."""
        return next((value for key, value in self.headers if key.lower() == name), None)

    @property
    def content(self) -> bytes:
        """The body that the SDK expects: a list for a search, else an object."""
        data = b"[]" if self.target.endswith("/search") else b'{"id": 7}'
        return b'{"success": true, "data": ' + data + b', "meta": []}'

    async def write(self, *parts: bytes) -> None:
        """Send bytes now."""
        self.writer.write(b"".join(parts))
        await self.writer.drain()

    async def answer(
        self, status: str = "200 OK", content: bytes | None = None, *headers: str
    ) -> None:
        """Send a complete answer."""
        content = self.content if content is None else content
        await self.write(head(status, f"Content-Length: {len(content)}", *headers), content)

    async def gone(self) -> None:
        """Wait until the client has closed the connection."""
        while await self.reader.read(1024):
            pass

    async def reset(self) -> None:
        """Reset the connection."""
        reset(self.writer)


Act = Callable[[Request], Awaitable[None]]


def head(status: str, *headers: str) -> bytes:
    """Return the head of an answer, which by default closes the connection."""
    kept = any(header.startswith("Connection:") for header in headers)
    lines = (f"HTTP/1.1 {status}", "Content-Type: application/json", *headers)
    lines += () if kept else ("Connection: close",)
    return "".join(f"{line}\r\n" for line in lines).encode() + b"\r\n"


def reset(writer: asyncio.StreamWriter) -> None:
    """Close a connection with a reset."""
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    writer.transport.abort()


class FaultServer:
    """Fails the next requests as instructed, and answers the others."""

    def __init__(self, *, listening: bool = True) -> None:
        """Create a server; connections are refused until it listens."""
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._listening = listening
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run)
        self._listen, self._stop = asyncio.Event(), asyncio.Event()
        self._ready = threading.Event()
        self.fine()

    def fine(self) -> None:
        """Reset it; from now on, answer every request."""
        self.will(Request.answer, times=0)

    def will(
        self,
        act: Act,
        *,
        times: int = 1_000_000,
        unread: bool = False,
        keep_alive: bool = False,
        skip: int = 0,
    ) -> None:
        """Reset it; from now on fail ``times`` times, after ``skip`` requests.

        Args:
            act: The failure.
            times: How many requests fail.
            unread: Reset the connection when a request begins to arrive, instead of ``act``.
            keep_alive: Keep the connection open after successful answers.
            skip: How many requests succeed first.
        """
        self._act, self._left, self._unread = act, times, unread
        self._keep_alive, self._skip = keep_alive, skip
        self.requests: list[Request] = []
        self.connections = 0
        #: Set when a failed connection is closed.
        self.closed = threading.Event()

    def __enter__(self) -> Self:
        self._thread.start()
        if self._listening:
            self.listen()
        return self

    def listen(self) -> None:
        """Accept connections from now on."""
        self._loop.call_soon_threadsafe(self._listen.set)
        self._ready.wait()

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()
        self._socket.close()

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        await self._listen.wait()
        server = await asyncio.start_server(self._connected, sock=self._socket)
        self._ready.set()
        await self._stop.wait()
        server.close()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        closed = None
        with suppress(ConnectionError, asyncio.CancelledError):
            if self._unread and self._strikes():
                # Any earlier, the client might find the connection broken before it sends.
                await reader.read(1)
                reset(writer)
            while not writer.is_closing() and (request := await _read(reader, writer)):
                self.requests.append(request)
                if not self._unread and self._strikes():
                    closed = self.closed
                    await self._act(request)
                    break
                if not self._keep_alive:
                    await request.answer()
                    break
                await request.answer("200 OK", None, "Connection: keep-alive")
        writer.close()
        with suppress(ConnectionError, asyncio.CancelledError):
            await writer.wait_closed()
        if closed is not None:
            closed.set()

    def _strikes(self) -> bool:
        if self._skip:
            self._skip -= 1
            return False
        self._left -= 1
        return self._left >= 0


async def _read(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Request | None:
    try:
        lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    except asyncio.IncompleteReadError:
        return None
    method, target, _ = lines[0].split(" ")
    headers = [(name, value.strip()) for name, _, value in (x.partition(":") for x in lines[1:-2])]
    request = Request(method, target, headers, b"", reader, writer)
    length = int(request.header("content-length") or 0)
    with suppress(asyncio.IncompleteReadError):
        request.body = await reader.readexactly(length)
    return request
