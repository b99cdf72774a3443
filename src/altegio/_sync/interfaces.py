# Generated from _async/interfaces.py by `make generate`; not edited by hand.
"""The part of a client that facades and pagers need."""

from __future__ import annotations

from typing import Protocol, Self, TypeVar

from altegio._calls.operation import Call
from altegio._response import Response

__all__ = ["Caller"]

T = TypeVar("T")


class Caller(Protocol):
    """Sender of calls, such as a client."""

    def send(self, call: Call[T]) -> T:
        """Send a call and return its data."""
        ...

    def raw(self, call: Call[T]) -> Response[T]:
        """Send a call and return the whole response."""
        ...

    def with_options(self, *, max_retries: int) -> Self:
        """Return the same caller with other options."""
        ...
