from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import Reference


class ChainServiceCategory(
    Answer,
    kw_only=True,
):
    """Chain service category."""

    #: service category id
    id: int | None = None
    title: str | None = None
    #: sent on request only
    services: list[Reference] | None = None
