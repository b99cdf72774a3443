from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import EventMembershipLoyaltyMembershipType


@model(
    {
        "loyalty_membership_type": "loyalty_abonement_type",
    }
)
class EventMembershipRelationships(Model):
    """Event membership relationships."""

    loyalty_membership_type: EventMembershipLoyaltyMembershipType | None = None
