"""The sandbox as an ASGI application."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from altegio.sandbox.reply import IncomingRequest, Reply

_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]


def asgi_app(handle: Callable[[IncomingRequest], Reply]) -> Starlette:
    """Return an application that answers every request with what `handle` returns."""

    async def endpoint(request: Request) -> Response:
        raw: bytes = request.scope.get("raw_path") or request.url.path.encode()
        reply = handle(
            IncomingRequest(
                request.method,
                raw.decode("ascii", "replace").partition("?")[0],
                request.query_params.multi_items(),
                dict(request.headers.items()),
                await request.body(),
            )
        )
        await asyncio.sleep(reply.delay)
        if reply.is_broken:
            return _Broken("lost", reply.status, reply.headers)
        return Response(reply.body, reply.status, reply.headers)

    return Starlette(routes=[Route("/{path:path}", endpoint, methods=_METHODS)])


class _Broken(Response):
    """Response with a length and no body, after which uvicorn closes the connection."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        start = {"type": "http.response.start", "status": self.status_code}
        await send({**start, "headers": self.raw_headers})
