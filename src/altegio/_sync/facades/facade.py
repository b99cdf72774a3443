# Generated from _async/facades/facade.py by `make generate`; not edited by hand.
"""Base classes of the facades: a client to send with, and the id of the scope."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, TypeVar

from altegio._calls.operation import Call
from altegio._sync.interfaces import Caller
from altegio._sync.pager import Pager

T = TypeVar("T")


class Facade:
    """One area of the API."""

    __slots__ = ("_client",)

    def __init__(self, client: Caller) -> None:
        self._client = client

    def _send(self, call: Call[T]) -> T:
        return self._client.send(call)

    def _pages(self, call: Call[list[T]], page_size: int | None) -> Pager[T]:
        return Pager(self._client, call, page_size)

    if not TYPE_CHECKING:  # otherwise type checkers would accept any name

        def __getattr__(self, name: str) -> NoReturn:
            from altegio._missing_names import missing

            known = [method for method in dir(type(self)) if not method.startswith("_")]
            raise missing(self, name, "methods", known)


class LocationFacade(Facade):
    """One area of the API, for one location."""

    __slots__ = ("_location_id",)

    def __init__(self, client: Caller, location_id: int) -> None:
        super().__init__(client)
        self._location_id = location_id


class ChainFacade(Facade):
    """One area of the API, for one chain."""

    __slots__ = ("_chain_id",)

    def __init__(self, client: Caller, chain_id: int) -> None:
        super().__init__(client)
        self._chain_id = chain_id
