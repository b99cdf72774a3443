"""Fake server that records requests, and calls to send to it."""

from __future__ import annotations

from typing import Any

import httpx

from tests.worlds import TOKENS

PARTNER, USER = TOKENS["partner_token"], TOKENS["user_token"]
CHAIN, LOCATION = 706028, 37532
HTML = "<html><body>502 Bad Gateway</body></html>"


class Recorder:
    """Answers every request with an empty list, and records it."""

    def __init__(self, response: httpx.Response | Exception | None = None) -> None:
        self.requests: list[httpx.Request] = []
        self._response = response

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if isinstance(self._response, Exception):
            raise self._response
        return self._response or httpx.Response(200, json=envelope([]))

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]


def envelope(data: Any, meta: Any = None) -> dict[str, Any]:
    return {"success": True, "data": data, "meta": [] if meta is None else meta}


def list_types(client: Any) -> Any:
    """A call that needs both tokens."""
    return client.chain(CHAIN).membership_types.list()


def log_in(client: Any) -> Any:
    """A call that needs the partner's token only."""
    return client.auth.log_in(login="anna@example.com", password="secret")
