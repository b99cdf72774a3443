"""Collection of whole responses, for methods that return data alone."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final

from ._response import Response

__all__ = ["collect", "collecting"]

#: Clients and the lists that collect their responses; context variables follow tasks, not threads.
_collections: Final[ContextVar[tuple[tuple[object, list[Response[Any]]], ...]]] = ContextVar(
    "collections", default=()
)


@contextmanager
def collecting(owner: object) -> Generator[list[Response[Any]]]:
    """Collect the responses of one client, and of those derived from it, inside the block."""
    responses: list[Response[Any]] = []
    token = _collections.set((*_collections.get(), (owner, responses)))
    try:
        yield responses
    finally:
        _collections.reset(token)


def collect(owner: object, response: Response[Any]) -> None:
    """Add a response to every list that collects this client's."""
    for collector, responses in _collections.get():
        if collector is owner:
            responses.append(response)
