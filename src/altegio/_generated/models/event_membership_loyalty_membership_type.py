from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import EventMembershipData


@model()
class EventMembershipLoyaltyMembershipType(Model):
    """Event membership loyalty membership type."""

    data: EventMembershipData | None = None
