from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import EventMembership, EventMembershipsIncluded


class EventMemberships(
    Answer,
    kw_only=True,
):
    """Event memberships."""

    data: list[EventMembership] | None = None
    #: membership types and availability intervals
    included: list[EventMembershipsIncluded] | None = None
