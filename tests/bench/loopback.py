"""Server that answers every request with the same few bytes, as fast as Python can.

It runs in a separate process, prints its port, and ends when its standard input is closed.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tests.bench.measuring import ROOT, as_sent, example

CONTENT = as_sent(example("get_membership_list"))
HEADERS = {"Content-Type": "application/json; charset=utf-8", "Server": "loopback"}


class Answering(asyncio.Protocol):
    """A connection with requests without a body, one after the other."""

    _answer = (
        "HTTP/1.1 200 OK\r\n"
        + "".join(f"{name}: {value}\r\n" for name, value in HEADERS.items())
        + f"Content-Length: {len(CONTENT)}\r\n\r\n"
    ).encode() + CONTENT

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._received = b""

    def data_received(self, data: bytes) -> None:
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            self._received = self._received[end + 4 :]
            self._transport.write(self._answer)


@contextmanager
def serving() -> Iterator[str]:
    """Run the server; yields its address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.loopback"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()


async def serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Answering, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve())
