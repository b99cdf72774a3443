from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import ChainAccess, Location


class Chain(
    Answer,
    kw_only=True,
    rename={
        "locations": "companies",
    },
):
    """Chain."""

    #: chain id
    id: int | None = None
    title: str | None = None
    locations: list[Location] | None = None
    #: what the user may do in the chain; 1 allowed, 0 not
    access: ChainAccess | None = None

    def __post_init__(self) -> None:
        if self.access.__class__ is list:
            self._absent("access")
