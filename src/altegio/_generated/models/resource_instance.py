from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ResourceInstance(
    Answer,
    kw_only=True,
):
    """Resource instance."""

    id: int | None = None
    title: str | None = None
    #: ID of the resource the instance belongs to
    resource_id: int | None = None
