# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import ChainAccess, Location


class Chain(Answer, kw_only=True, rename={"locations": "companies"}):
    """A group of locations that share clients, memberships and loyalty."""

    id: int | None = None
    """Chain id."""
    title: str | None = None
    locations: list[Location] | None = None
    access: ChainAccess | None = None
    """What the user may do in the chain; 1 allowed, 0 not."""

    def __post_init__(self) -> None:
        if self.access.__class__ is list:
            self._absent("access")
