from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import ChainAccess, ChainLocation


@model(
    {
        "locations": "companies",
    }
)
class Chain(Model):
    """Chain."""

    #: chain id
    id: int | None = None
    title: str | None = None
    locations: list[ChainLocation] | None = None
    #: what the user may do in the chain; 1 allowed, 0 not
    access: ChainAccess | None = None
