"""The sandbox as an httpx transport, in the same process, without a port.

httpx's own transports for ASGI and WSGI are asynchronous and synchronous; this one is both.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from altegio import _http
from altegio.sandbox.reply import IncomingRequest, Reply


class SandboxTransport(_http.library.BaseTransport, _http.library.AsyncBaseTransport):
    """Transport for clients of httpx and httpx2, synchronous and asynchronous."""

    def __init__(self, handle: Callable[[IncomingRequest], Reply]) -> None:
        self._handle = handle

    def handle_request(self, request: _http.Request) -> _http.Response:
        """Answer a synchronous request."""
        reply = self._handle(_incoming(request, request.read()))
        if reply.delay:
            _check_timeout(request, reply)
            time.sleep(reply.delay)
        return _response(request, reply)

    async def handle_async_request(self, request: _http.Request) -> _http.Response:
        """Answer an asynchronous request."""
        reply = self._handle(_incoming(request, await request.aread()))
        if reply.delay:
            _check_timeout(request, reply)
            await asyncio.sleep(reply.delay)
        return _response(request, reply)


def _incoming(request: _http.Request, body: bytes) -> IncomingRequest:
    path = request.url.raw_path.decode("ascii").partition("?")[0]
    query = request.url.params.multi_items()
    return IncomingRequest(request.method, path, query, dict(request.headers), body)


def _check_timeout(request: _http.Request, reply: Reply) -> None:
    """Raise the read timeout of a client at once."""
    timeout = request.extensions.get("timeout", {}).get("read")
    if timeout is not None and reply.delay > timeout:
        library = _http.library_of(request)
        raise library.ReadTimeout("the sandbox answers after the read timeout", request=request)


def _response(request: _http.Request, reply: Reply) -> _http.Response:
    library = _http.library_of(request)
    if reply.is_broken:
        raise library.RemoteProtocolError("the sandbox closed the connection", request=request)
    response: _http.Response = library.Response(
        reply.status, headers=reply.headers, content=reply.body, request=request
    )
    return response
