"""Answers that a test asked for instead of the real one."""

from __future__ import annotations

from dataclasses import dataclass

import anyio
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from altegio.sandbox.answers import as_json
from altegio.sandbox.description import Json


@dataclass(frozen=True)
class Fault:
    """An answer to give whatever the request asks."""

    status: int
    json: Json
    text: str | None
    headers: dict[str, str]
    delay: float
    broken: bool

    async def response(self) -> Response:
        """Return the answer, after the delay."""
        await anyio.sleep(self.delay)
        if self.broken:
            return _Broken("lost", self.status, self.headers)
        if self.text is not None:
            return Response(self.text, self.status, self.headers, media_type="text/html")
        if self.json is None:
            return Response(status_code=self.status, headers=self.headers)
        return as_json(self.status, self.json, self.headers)


class _Broken(Response):
    """Says how long the body is and never sends it; uvicorn closes the connection then."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        await send(
            {
                "type": "http.response.start",
                "status": self.status_code,
                "headers": self.raw_headers,
            }
        )
