from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ClientStats(
    Answer,
    kw_only=True,
):
    """Client stats."""

    total_count: int | None = None
    #: new in the period
    new_count: int | None = None
    #: share of active clients
    new_percent: int | float | None = None
    #: returned in the period
    return_count: int | None = None
    #: share of active clients
    return_percent: int | float | None = None
    #: active in the period
    active_count: int | None = None
    #: lost in the period
    lost_count: int | None = None
    #: share of all clients
    lost_percent: int | float | None = None
