from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import EventMembership, EventMembershipsIncluded


@model()
class EventMemberships(Model):
    """Event memberships."""

    data: list[EventMembership] | None = None
    #: membership types and availability intervals
    included: list[EventMembershipsIncluded] | None = None
