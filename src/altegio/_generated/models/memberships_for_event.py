from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._model import Model, model

if TYPE_CHECKING:
    from . import MembershipsForEventData


@model()
class MembershipsForEvent(Model):
    """Memberships for event."""

    data: list[MembershipsForEventData] | None = None
    #: membership types and availability intervals
    included: list[dict[str, Any]] | None = None
