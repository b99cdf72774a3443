"""Request and answer, independent of the transport."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date

from altegio.sandbox.description import Json


@dataclass(frozen=True)
class IncomingRequest:
    """A request from the network, or from a client in the same process."""

    method: str
    path: str
    """Quoted, from the root."""
    query: list[tuple[str, str]]
    headers: dict[str, str]
    """By name in lower case."""
    body: bytes


@dataclass(frozen=True)
class Reply:
    """An answer to send."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0
    """Seconds to wait before it is sent."""
    is_broken: bool = False
    """Whether the connection closes before the body."""


def json_reply(status: int, value: Json, headers: dict[str, str] | None = None) -> Reply:
    """Return a JSON answer."""
    content = json.dumps(value, default=_text, ensure_ascii=False).encode()
    return Reply(status, content, {"content-type": "application/json", **(headers or {})})


def _text(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no JSON form")
