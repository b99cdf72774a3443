from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class EventServiceResource(
    Answer,
    kw_only=True,
    rename={
        "location_id": "salon_id",
    },
):
    """Event service resource."""

    id: int | None = None
    title: str | None = None
    location_id: int | None = None
