"""Server with the API's limits as sliding windows over arriving requests."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from bisect import bisect_right
from contextlib import suppress
from typing import Any, Self


class LimitedServer:
    """Answers every request with its ``Authorization`` header, or 429."""

    def __init__(
        self,
        per_second: int | None = None,
        per_minute: int | None = None,
        *,
        second: float = 1.0,
        minute: float = 60.0,
        latency: float = 0.0,
    ) -> None:
        self.windows = [
            (limit, seconds)
            for limit, seconds in ((per_second, second), (per_minute, minute))
            if limit is not None
        ]
        self.latency = latency
        self.arrivals: list[float] = []
        self.paths: list[str] = []
        self.refused = 0
        self.opened = self.open = 0
        self.url = ""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run)
        self._ready = threading.Event()
        self._stop = asyncio.Event()

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        server = await self._loop.create_server(
            lambda: _Connection(self), "127.0.0.1", 0, backlog=2048
        )
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        self._ready.set()
        await self._stop.wait()
        server.close()

    def data(self, headers: dict[str, str]) -> tuple[Any, Any]:
        """Return the data and the meta of an answer."""
        return {"authorization": headers.get("authorization")}, {}

    def arrived(self, path: str) -> bool:
        """Record a request; return whether it is within the limits."""
        now = time.monotonic()
        self.paths.append(path)
        for limit, seconds in self.windows:
            if len(self.arrivals) - bisect_right(self.arrivals, now - seconds) >= limit:
                self.refused += 1
                return False
        self.arrivals.append(now)
        return True


class _Connection(asyncio.Protocol):
    """Reads requests without a body, one after the other."""

    def __init__(self, server: LimitedServer) -> None:
        self._server = server
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._server.opened += 1
        self._server.open += 1

    def connection_lost(self, exc: Exception | None) -> None:
        self._server.open -= 1

    def data_received(self, data: bytes) -> None:
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            head, self._received = self._received[:end], self._received[end + 4 :]
            answer = self._answer(head.decode("latin-1"))
            if self._server.latency:
                asyncio.get_running_loop().call_later(self._server.latency, self._send, answer)
            else:
                self._send(answer)

    def _send(self, answer: bytes) -> None:
        with suppress(ConnectionError):
            self._transport.write(answer)

    def _answer(self, head: str) -> bytes:
        first, *lines = head.split("\r\n")
        if not self._server.arrived(first.split(" ")[1]):
            return _as_http("429 Too Many Requests", {"success": False, "data": None, "meta": {}})
        headers = {name.lower(): value for name, _, value in (x.partition(": ") for x in lines)}
        data, meta = self._server.data(headers)
        return _as_http("200 OK", {"success": True, "data": data, "meta": meta})


def _as_http(status: str, body: Any) -> bytes:
    content = json.dumps(body).encode()
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n"
    if status.startswith("429"):
        head += "Retry-After: 1\r\n"
    return f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content
