"""The sandbox as an httpx transport, in the same process, without a port.

httpx's own transports for ASGI and WSGI are asynchronous and synchronous; this one is both.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

import httpx

from altegio.sandbox.reply import IncomingRequest, Reply


class SandboxTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers requests of `httpx.Client` and `httpx.AsyncClient`."""

    def __init__(self, handle: Callable[[IncomingRequest], Reply]) -> None:
        self._handle = handle

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a synchronous request."""
        reply = self._handle(_incoming(request, request.read()))
        if reply.delay:
            _check_timeout(request, reply)
            time.sleep(reply.delay)
        return _response(request, reply)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer an asynchronous request."""
        reply = self._handle(_incoming(request, await request.aread()))
        if reply.delay:
            _check_timeout(request, reply)
            await asyncio.sleep(reply.delay)
        return _response(request, reply)


def _incoming(request: httpx.Request, body: bytes) -> IncomingRequest:
    path = request.url.raw_path.decode("ascii").partition("?")[0]
    query = request.url.params.multi_items()
    return IncomingRequest(request.method, path, query, dict(request.headers), body)


def _check_timeout(request: httpx.Request, reply: Reply) -> None:
    """Raise the read timeout of a client at once."""
    timeout = request.extensions.get("timeout", {}).get("read")
    if timeout is not None and reply.delay > timeout:
        raise httpx.ReadTimeout("the sandbox answers after the read timeout", request=request)


def _response(request: httpx.Request, reply: Reply) -> httpx.Response:
    if reply.is_broken:
        raise httpx.RemoteProtocolError("the sandbox closed the connection", request=request)
    return httpx.Response(reply.status, headers=reply.headers, content=reply.body, request=request)
